import { Alert, Button, TextField } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { useProblem } from '../../shared/problem';
import type { Plan } from './plan';
import { TaskFields, typedTask } from './task-fields';
import { useAct } from './use-act';

const LEAST = 2;

/** Adds something of the company's own to do. */
export function NewTask({
  planId,
  people,
  onDone,
}: {
  planId: string;
  people: Plan['people'];
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const say = useProblem();
  const [title, setTitle] = useState('');
  const [draft, setDraft] = useState({ dueOn: '', assigneeId: '' });
  const [tried, setTried] = useState(false);
  const { mutate, isPending, error } = useAct(onDone);
  const isShort = title.trim().length < LEAST;
  return (
    <form
      className="box stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isShort) return;
        mutate(() => client.plans.addTask.mutate({ planId, title, ...typedTask(draft) }));
      }}
    >
      {error !== null && (
        <Alert tone="danger" live>
          {say(error)}
        </Alert>
      )}
      <TextField
        id="task-title"
        label={t('plans.tasks.what')}
        error={tried && isShort ? t('plans.tasks.tooShort', { count: LEAST }) : undefined}
        maxLength={140}
        autoFocus
        value={title}
        onChange={(event) => {
          setTitle(event.target.value);
        }}
      />
      <TaskFields name="new" draft={draft} people={people} onChange={setDraft} />
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('plans.text.save')}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
