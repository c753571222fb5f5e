import { osloDate } from '@koble/kernel';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import type { PlanTask } from './plan';

/** By when something is to be done and by whom, or when it was; an adviser is named by the garden or incubator. */
export function TaskStanding({ task: { done, dueOn, assignee } }: { task: PlanTask }) {
  const { t } = useTranslation();
  if (done !== null) {
    const day = date(done.at);
    if (done.by !== null) return t('plans.tasks.doneBy', { day, name: done.by });
    return done.operator === null
      ? t('plans.tasks.doneOn', { day })
      : t('plans.tasks.doneByAdviser', { day, name: done.operator });
  }
  const isLate = dueOn !== null && hasPassed(dueOn);
  return (
    <>
      <span className="plan-due" data-late={isLate}>
        {dueOn === null
          ? t('plans.tasks.noDay')
          : t(isLate ? 'plans.tasks.late' : 'plans.tasks.until', { day: date(dueOn) })}
      </span>
      {assignee !== null && ` · ${t('plans.tasks.who', { name: assignee.name })}`}
    </>
  );
}

function hasPassed(day: string, now = new Date()): boolean {
  return day < osloDate(now);
}
