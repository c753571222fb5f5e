import { Button, Choice } from '@koble/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Outcome } from './outcome';
import type { Task, TaskActs, TaskPerson } from './task';
import { TaskForm } from './task-form';
import { TaskStanding } from './task-standing';
import { useActOn } from './use-act-on';

/** One thing to do: a tick that can be taken back, by when and by whom, and for its company a form to change those. */
export function TaskLine({
  task,
  name,
  people,
  acts,
  mayChange,
  children,
}: {
  task: Task;
  name: string;
  people: TaskPerson[];
  acts: TaskActs;
  mayChange: boolean;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  /** The tick while it is being saved. */
  const [wished, setWished] = useState<boolean>();
  const { mutate, isPending, error } = useActOn([acts.area]);
  const { id, version, done } = task;
  return (
    <li data-done={done !== null}>
      <Choice
        type="checkbox"
        label={name}
        description={<TaskStanding task={task} />}
        checked={wished ?? done !== null}
        disabled={isPending}
        onChange={() => {
          const wish = done === null;
          setWished(wish);
          mutate(() => acts.settle({ id, version, done: wish }), {
            onSettled: () => {
              setWished(undefined);
            },
          });
        }}
      />
      <Outcome error={error} />
      {mayChange && done === null && !changing && (
        <Button
          variant="tertiary"
          aria-label={t('tasks.change', { what: name })}
          onClick={() => {
            setChanging(true);
          }}
        >
          {t('tasks.changeShort')}
        </Button>
      )}
      {changing && (
        <TaskForm
          task={task}
          people={people}
          acts={acts}
          onDone={() => {
            setChanging(false);
          }}
        />
      )}
      {children}
    </li>
  );
}
