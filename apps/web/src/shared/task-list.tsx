import { Button } from '@koble/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NewTask } from './new-task';
import type { Task, TaskActs, TaskPerson } from './task';
import { TaskLine } from './task-line';

/** What has to be done by when, and by whom: ticked off here, and by its company added to. */
export function TaskList<T extends Task>({
  title,
  lead,
  tasks,
  nameOf,
  people,
  acts,
  mayChange,
  below,
}: {
  title: string;
  lead?: string;
  tasks: T[];
  nameOf: (task: T) => string;
  people: TaskPerson[];
  acts: TaskActs;
  mayChange: boolean;
  /** What stands below a task. */
  below?: (task: T) => ReactNode;
}) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const done = tasks.filter((task) => task.done !== null).length;
  return (
    <section className="stack" aria-labelledby="tasks">
      <div className="result-head">
        <h2 id="tasks">{title}</h2>
        <span className="quiet">{t('tasks.done', { done, all: tasks.length })}</span>
      </div>
      {lead !== undefined && <p className="quiet">{lead}</p>}
      <ul className="tasks">
        {tasks.map((task) => (
          <TaskLine
            key={task.id}
            task={task}
            name={nameOf(task)}
            people={people}
            acts={acts}
            mayChange={mayChange}
          >
            {below?.(task)}
          </TaskLine>
        ))}
      </ul>
      {mayChange && adding && (
        <NewTask
          people={people}
          acts={acts}
          onDone={() => {
            setAdding(false);
          }}
        />
      )}
      {mayChange && !adding && (
        <div className="row">
          <Button
            variant="secondary"
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('tasks.add')}
          </Button>
        </div>
      )}
    </section>
  );
}
