import { useTranslation } from 'react-i18next';
import { api, client } from '../../shared/api';
import type { TaskActs } from '../../shared/task';
import { TaskList } from '../../shared/task-list';
import type { Plan } from './plan';
import { useTaskWords } from './use-task-words';

/** What is to be done for a plan by when, and by whom: ticked off here, and by its company added to. */
export function PlanTasks({ plan: { id, tasks, people, mine } }: { plan: Plan }) {
  const { t } = useTranslation();
  const nameOf = useTaskWords();
  return (
    <TaskList
      title={t('plans.tasksTitle')}
      lead={t('plans.tasksLead')}
      tasks={tasks}
      nameOf={nameOf}
      people={people}
      acts={actsOn(id)}
      mayChange={mine}
    />
  );
}

function actsOn(planId: string): TaskActs {
  const { addTask, changeTask, settleTask, removeTask } = client.plans;
  return {
    area: api.plans,
    add: (task) => addTask.mutate({ planId, ...task }),
    change: (task) => changeTask.mutate(task),
    settle: (task) => settleTask.mutate(task),
    remove: (task) => removeTask.mutate(task),
  };
}
