import { Tag } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { date, money } from '../../shared/format';
import type { PlanSummary } from './plan';
import { useTaskWords } from './use-task-words';

/** A company's plans, or those that are shared with an adviser: what has changed first. */
export function PlanList({ plans, advises }: { plans: readonly PlanSummary[]; advises: boolean }) {
  const { t } = useTranslation();
  if (plans.length === 0)
    return advises ? (
      <p className="box">{t('plans.noneShared')}</p>
    ) : (
      <div className="box stack">
        <p>{t('plans.none')}</p>
        <p className="quiet">{t('plans.noneHelp')}</p>
        <Link to="/mine-behov" className="ds-button" data-variant="primary">
          {t('plans.needs')}
        </Link>
      </div>
    );
  return (
    <ol className="cards">
      {plans.map((plan) => (
        <PlanCard key={plan.id} plan={plan} advises={advises} />
      ))}
    </ol>
  );
}

function PlanCard({ plan, advises }: { plan: PlanSummary; advises: boolean }) {
  const { t } = useTranslation();
  const { ownCashOre, grantOre, grantKnown, startsOn, changes, done, tasks } = plan;
  const sums = { own: money(ownCashOre), grant: money(grantOre) };
  return (
    <li className="card">
      <div className="card-top">
        {changes > 0 && <Tag tone="warning">{t('plans.changedTag', { count: changes })}</Tag>}
        <span className="quiet">{t('tasks.done', { done, all: tasks })}</span>
      </div>
      <h2>
        <Link to="/planer/$id" params={{ id: plan.id }}>
          {plan.title}
        </Link>
      </h2>
      {advises && <p className="meta">{t('plans.company', { name: plan.company })}</p>}
      <Next plan={plan} />
      <p className="meta">
        <span>{grantKnown ? t('plans.sums', sums) : t('plans.sumsOpen', { own: sums.own })}</span>
        {startsOn !== null && <span>{t('plans.starts', { day: date(startsOn) })}</span>}
      </p>
    </li>
  );
}

function Next({ plan: { next } }: { plan: PlanSummary }) {
  const { t } = useTranslation();
  const nameOf = useTaskWords();
  if (next === null) return <p className="quiet">{t('plans.allDone')}</p>;
  const what = nameOf(next);
  return (
    <p>
      {next.dueOn === null
        ? t('plans.next', { what })
        : t('plans.nextBy', { what, day: date(next.dueOn) })}
    </p>
  );
}
