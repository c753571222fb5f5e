import { Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewTask } from './new-task';
import type { Plan } from './plan';
import { TaskLine } from './task-line';

/** What is to be done for a plan by when, and by whom: ticked off here, and by its company added to. */
export function PlanTasks({ plan: { id, tasks, people, mine } }: { plan: Plan }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const done = tasks.filter((task) => task.done !== null).length;
  return (
    <section className="stack" aria-labelledby="plan-tasks">
      <div className="result-head">
        <h2 id="plan-tasks">{t('plans.tasks.title')}</h2>
        <span className="quiet">{t('plans.done', { done, all: tasks.length })}</span>
      </div>
      <ul className="plan-tasks">
        {tasks.map((task) => (
          <TaskLine key={task.id} task={task} people={people} mayChange={mine} />
        ))}
      </ul>
      {mine && adding && (
        <NewTask
          planId={id}
          people={people}
          onDone={() => {
            setAdding(false);
          }}
        />
      )}
      {mine && !adding && (
        <div className="row">
          <Button
            variant="secondary"
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('plans.tasks.add')}
          </Button>
        </div>
      )}
    </section>
  );
}
