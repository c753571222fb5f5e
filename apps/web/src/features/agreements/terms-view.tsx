import type { AgreementTerms, LinkedCall } from '@koble/agreements/schema';
import { Facts, Icon } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { date, money } from '../../shared/format';
import { MilestoneTable } from './milestone-table';
import { RightsText } from './rights-text';

/** All that terms say. */
export function TermsView({
  terms,
  calls,
  togetherOre = null,
}: {
  terms: AgreementTerms;
  calls: readonly LinkedCall[];
  /** What the calls would pay together, of the newest terms. */
  togetherOre?: number | null;
}) {
  const { t } = useTranslation();
  return (
    <div className="stack wide">
      <Lines title={t('terms.scope')} lines={terms.scope} />
      <Lines title={t('terms.deliverables')} lines={terms.deliverables} />
      <Facts
        facts={[
          {
            term: t('terms.price'),
            value: <strong className="amount">{money(terms.priceOre)}</strong>,
          },
          {
            term: t('terms.researcherHours'),
            value: t('terms.hours', { count: terms.researcherHours }),
          },
          { term: t('terms.companyHours'), value: t('terms.hours', { count: terms.companyHours }) },
          { term: t('terms.startOn'), value: date(terms.startOn) },
          { term: t('terms.weeks'), value: t('terms.weeksValue', { count: terms.weeks }) },
          { term: t('terms.nda'), value: terms.nda ? t('terms.ndaLabel') : t('terms.no') },
        ]}
      />
      <MilestoneTable terms={terms} />
      <section className="stack">
        <h3>
          {t('terms.rights')}: {t(`rights.${terms.rights}.name`)}
        </h3>
        <RightsText rights={terms.rights} />
      </section>
      {terms.callIds.length > 0 && (
        <section className="stack">
          <h3>{t('terms.calls')}</h3>
          <ul>
            {terms.callIds.map((id) => (
              <li key={id}>
                <CallLine call={calls.find((call) => call.id === id)} />
              </li>
            ))}
          </ul>
          {togetherOre !== null && <p>{t('terms.together', { amount: money(togetherOre) })}</p>}
        </section>
      )}
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section className="stack">
      <h3>{title}</h3>
      <ul className="checks">
        {lines.map((line, index) => (
          // The same line may stand there twice.
          <li key={`${index} ${line}`}>
            <Icon name="check" />
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A call, and what it would pay at most; the funder decides. */
function CallLine({ call }: { call: LinkedCall | undefined }) {
  const { t } = useTranslation();
  if (call === undefined) return t('terms.goneCall');
  return (
    <>
      <Link to="/stotte/$slug" params={{ slug: call.slug }}>
        {call.title}
      </Link>
      {call.grantOre !== null && (
        <p className="quiet">{t('terms.grant', { amount: money(call.grantOre) })}</p>
      )}
    </>
  );
}
