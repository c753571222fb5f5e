import { TextField } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormButtons } from './form-buttons';
import { Outcome } from './outcome';
import { typedTask, type TaskActs, type TaskPerson } from './task';
import { TaskFields } from './task-fields';
import { useActOn } from './use-act-on';

const LEAST = 2;

/** Adds something of the company's own to do. */
export function NewTask({
  people,
  acts,
  onDone,
}: {
  people: TaskPerson[];
  acts: TaskActs;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const [draft, setDraft] = useState({ dueOn: '', assigneeId: '' });
  const [tried, setTried] = useState(false);
  const { mutate, isPending, error } = useActOn([acts.area], onDone);
  const isShort = title.trim().length < LEAST;
  return (
    <form
      className="box stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isShort) mutate(() => acts.add({ title, ...typedTask(draft) }));
      }}
    >
      <Outcome error={error} />
      <TextField
        id="task-title"
        label={t('tasks.what')}
        error={tried && isShort ? t('tasks.tooShort', { count: LEAST }) : undefined}
        maxLength={140}
        autoFocus
        value={title}
        onChange={(event) => {
          setTitle(event.target.value);
        }}
      />
      <TaskFields name="new" draft={draft} people={people} byCall={false} onChange={setDraft} />
      <FormButtons save={t('tasks.save')} busy={isPending} onCancel={onDone} />
    </form>
  );
}
