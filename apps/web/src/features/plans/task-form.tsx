import { Alert, Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { useProblem } from '../../shared/problem';
import type { Plan, PlanTask } from './plan';
import { TaskFields, typedTask } from './task-fields';
import { useAct } from './use-act';

/** Sets by when something is done and by whom; what the company added itself can be taken away here. */
export function TaskForm({
  task,
  people,
  onDone,
}: {
  task: PlanTask;
  people: Plan['people'];
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const say = useProblem();
  const { id, version, kind } = task;
  const [draft, setDraft] = useState({
    dueOn: task.dueOn ?? '',
    assigneeId: task.assignee?.personId ?? '',
  });
  const { mutate, isPending, error } = useAct(onDone);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        mutate(() => client.plans.changeTask.mutate({ id, version, ...typedTask(draft) }));
      }}
    >
      {error !== null && (
        <Alert tone="danger" live>
          {say(error)}
        </Alert>
      )}
      <TaskFields name={id} draft={draft} people={people} onChange={setDraft} />
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('plans.text.save')}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          {t('app.cancel')}
        </Button>
        {kind === 'own' && (
          <Button
            variant="tertiary"
            busy={isPending}
            onClick={() => {
              mutate(() => client.plans.removeTask.mutate({ id, version }));
            }}
          >
            {t('plans.tasks.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
