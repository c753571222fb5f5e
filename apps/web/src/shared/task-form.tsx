import { Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outcome } from './outcome';
import { typedTask, type Task, type TaskActs, type TaskPerson } from './task';
import { TaskFields } from './task-fields';
import { useActOn } from './use-act-on';

/** Sets by when something is done and by whom; what the company added itself can be taken away here. */
export function TaskForm({
  task: { id, version, kind, dueOn, assignee, byCall = false },
  people,
  acts,
  onDone,
}: {
  task: Task;
  people: TaskPerson[];
  acts: TaskActs;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState({
    dueOn: dueOn ?? '',
    assigneeId: assignee?.personId ?? '',
  });
  const { mutate, isPending, error } = useActOn([acts.area], onDone);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        mutate(() => acts.change({ id, version, ...typedTask(draft) }));
      }}
    >
      <Outcome error={error} />
      <TaskFields name={id} draft={draft} people={people} byCall={byCall} onChange={setDraft} />
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('tasks.save')}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          {t('app.cancel')}
        </Button>
        {kind === 'own' && (
          <Button
            variant="tertiary"
            busy={isPending}
            onClick={() => {
              mutate(() => acts.remove({ id, version }));
            }}
          >
            {t('tasks.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
