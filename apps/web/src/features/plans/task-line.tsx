import { Alert, Button, Choice } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { useProblem } from '../../shared/problem';
import type { Plan, PlanTask } from './plan';
import { TaskForm } from './task-form';
import { TaskStanding } from './task-standing';
import { useAct } from './use-act';
import { useTaskWords } from './use-task-words';

/** One thing to do: a tick that can be taken back, by when and by whom, and for its company a form to change those. */
export function TaskLine({
  task,
  people,
  mayChange,
}: {
  task: PlanTask;
  people: Plan['people'];
  mayChange: boolean;
}) {
  const { t } = useTranslation();
  const say = useProblem();
  const nameOf = useTaskWords();
  const [changing, setChanging] = useState(false);
  /** The tick while it is being saved. */
  const [wished, setWished] = useState<boolean>();
  const { mutate, isPending, error } = useAct();
  const { id, version, done } = task;
  const name = nameOf(task);
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
          mutate(() => client.plans.settleTask.mutate({ id, version, done: wish }), {
            onSettled: () => {
              setWished(undefined);
            },
          });
        }}
      />
      {error !== null && (
        <Alert tone="danger" live>
          {say(error)}
        </Alert>
      )}
      {mayChange && done === null && !changing && (
        <Button
          variant="tertiary"
          aria-label={t('plans.tasks.change', { what: name })}
          onClick={() => {
            setChanging(true);
          }}
        >
          {t('plans.tasks.changeShort')}
        </Button>
      )}
      {changing && (
        <TaskForm
          task={task}
          people={people}
          onDone={() => {
            setChanging(false);
          }}
        />
      )}
    </li>
  );
}
