import { useTranslation } from 'react-i18next';
import { date } from './format';
import type { Task } from './task';
import { dayOf, nearness } from './task-deadline';

/** By when something is to be done and by whom, or when it was; an adviser is named by the garden or incubator. */
export function TaskStanding({ task }: { task: Task }) {
  const { t } = useTranslation();
  const { done, dueOn, assignee } = task;
  if (done !== null) {
    const { by, operator = null } = done;
    const day = date(done.at);
    if (by !== null) return t('tasks.doneBy', { day, name: by });
    return operator === null
      ? t('tasks.doneOn', { day })
      : t('tasks.doneByAdviser', { day, name: operator });
  }
  const near = nearness(task);
  return (
    <>
      <span className="task-due" data-near={near}>
        {dueOn === null
          ? t('tasks.noDay')
          : t(near === 'late' ? 'tasks.late' : 'tasks.until', { day: dayOf(task) })}
      </span>
      {assignee !== null && ` · ${t('tasks.who', { name: assignee.name })}`}
    </>
  );
}
