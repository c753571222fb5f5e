import type { ProjectAnswer, ProjectCall } from '@koble/funding/schema';
import { Details, Tag } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { money } from '../../shared/format';

type Stacked = ProjectAnswer['money']['calls'][number];

/** The calls to apply to, what each gives, what holds it down, and when its money comes. */
export function ProjectCalls({ answer }: { answer: ProjectAnswer }) {
  const { t } = useTranslation();
  return (
    <section className="stack">
      <h2>{t('project.apply')}</h2>
      <ul className="project-calls">
        {answer.money.calls.map((stacked) => {
          const line = answer.calls.find(({ call }) => call.id === stacked.id);
          return line === undefined ? null : (
            <Chosen
              key={stacked.id}
              line={line}
              stacked={stacked}
              silent={answer.money.calls.length > 1 && line.call.stacking === 'unknown'}
            />
          );
        })}
      </ul>
    </section>
  );
}

function Chosen({
  line: { call, eligibility },
  stacked,
  silent,
}: {
  line: ProjectCall;
  stacked: Stacked;
  silent: boolean;
}) {
  const { t } = useTranslation();
  return (
    <li className="box stack tight">
      <div className="result-head">
        <h3>
          <Link to="/stotte/$slug" params={{ slug: call.slug }} className="ds-link">
            {call.title}
          </Link>
        </h3>
        <strong className="amount">
          {t('project.canGive', { amount: money(stacked.grantOre) })}
        </strong>
      </div>
      <p className="quiet">{call.funder.name}</p>
      <div className="row">
        <Fit eligibility={eligibility} />
        {call.exampleYear !== null && (
          <Tag tone="warning">{t('project.exampleYear', { year: call.exampleYear })}</Tag>
        )}
      </div>
      <ul className="bullets">
        {stacked.limits.map((limit) => (
          <li key={limit}>
            {limit === 'others' ? t('project.others') : t(`funding.limit.${limit}`)}
          </li>
        ))}
        <Payout payout={call.payout} />
        {silent && <li>{t('project.stackingUnknown')}</li>}
      </ul>
      <Link to="/stotte/$slug/sjekk" params={{ slug: call.slug }} className="ds-link">
        {t('project.check')}
      </Link>
    </li>
  );
}

function Fit({ eligibility }: { eligibility: ProjectCall['eligibility'] }) {
  const { t } = useTranslation();
  if (eligibility.overall === 'fits') return <Tag tone="success">{t('project.fits')}</Tag>;
  return (
    <Tag tone="info">
      {eligibility.openQuestions === 0
        ? t('project.mayFitUnknown')
        : t('project.mayFit', { count: eligibility.openQuestions })}
    </Tag>
  );
}

function Payout({ payout }: { payout: ProjectCall['call']['payout'] }) {
  const { t } = useTranslation();
  if (payout === null) return <li>{t('project.payout.unknown')}</li>;
  return (
    <>
      {payout.advancePercent > 0 && (
        <li>{t('project.payout.advance', { percent: payout.advancePercent })}</li>
      )}
      {payout.advancePercent < 100 && <li>{t(`project.payout.${payout.rest}`)}</li>}
    </>
  );
}

/** Every other call that the company may fit, and why it is not part of the answer. */
export function ProjectRest({ answer }: { answer: ProjectAnswer }) {
  const { t } = useTranslation();
  const rest = answer.calls.filter(({ outcome }) => outcome !== 'chosen');
  if (rest.length === 0 && answer.doNotFit === 0) return null;
  return (
    <Details summary={t('project.rest')} open={answer.money.grantOre === 0}>
      <ul className="bullets">
        {rest.map(({ call, outcome }) => (
          <li key={call.id}>
            <Link to="/stotte/$slug" params={{ slug: call.slug }} className="ds-link">
              {call.title}
            </Link>
            : {t(`project.outcome.${outcome}`)}
          </li>
        ))}
        {answer.doNotFit > 0 && <li>{t('project.doNotFit', { count: answer.doNotFit })}</li>}
      </ul>
    </Details>
  );
}
