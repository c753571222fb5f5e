import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import type { Plan } from './plan';
import { PlanCalendar } from './plan-calendar';
import { PlanChanges } from './plan-changes';
import { PlanMoney } from './plan-money';
import { PlanParts } from './plan-parts';
import { PlanTasks } from './plan-tasks';
import { PlanText } from './plan-text';
import { RemovePlan } from './remove-plan';
import { SharePlan } from './share-plan';
import { TakePlan } from './take-plan';

/** One plan: what has changed, what is to be done, when and by whom, what it is made of and what it costs. */
export function PlanView({ plan, onRemoved }: { plan: Plan; onRemoved: () => void }) {
  const { t } = useTranslation();
  const { mine, note } = plan;
  return (
    <>
      <header className="stack">
        <h1>{plan.title}</h1>
        {!mine && <p className="lead">{t('plans.company', { name: plan.company })}</p>}
        <p className="quiet">{t('plans.savedOn', { day: date(plan.createdAt) })}</p>
        {note !== '' && <p className="typed">{note}</p>}
      </header>
      {plan.changes.length > 0 && <PlanChanges plan={plan} />}
      <div className="plan-columns">
        <div className="stack wide">
          <PlanTasks plan={plan} />
          <PlanCalendar picture={plan.saved} />
          <p className="quiet">{t('plans.guiding')}</p>
        </div>
        <aside className="stack wide">
          <PlanParts plan={plan} />
          <PlanMoney saved={plan.saved} current={plan.current} />
          <TakePlan id={plan.id} />
          {mine && <SharePlan plan={plan} />}
          {mine && <PlanText plan={plan} />}
          {mine && <RemovePlan plan={plan} onRemoved={onRemoved} />}
        </aside>
      </div>
    </>
  );
}
