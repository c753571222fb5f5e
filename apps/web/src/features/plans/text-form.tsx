import { TextArea, TextField } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { FormButtons } from '../../shared/form-buttons';
import { Outcome } from '../../shared/outcome';
import type { Plan } from './plan';
import { useAct } from './use-act';

const LEAST = 2;

/** Names a plan and notes something of it. Where somebody else was first, what was typed stays, to be saved over what is shown then. */
export function TextForm({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(plan.title);
  const [note, setNote] = useState(plan.note);
  const [tried, setTried] = useState(false);
  const { mutate, isPending, error } = useAct(onDone);
  const isShort = title.trim().length < LEAST;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isShort) return;
        const { id, version } = plan;
        mutate(() => client.plans.change.mutate({ id, version, title, note }));
      }}
    >
      <Outcome error={error} />
      <TextField
        id="plan-title"
        label={t('plans.text.name')}
        error={tried && isShort ? t('plans.text.tooShort', { count: LEAST }) : undefined}
        maxLength={140}
        value={title}
        onChange={(event) => {
          setTitle(event.target.value);
        }}
      />
      <TextArea
        id="plan-note"
        label={t('plans.text.note')}
        description={t('plans.text.noteHelp')}
        maxLength={2000}
        value={note}
        onChange={(event) => {
          setNote(event.target.value);
        }}
      />
      <FormButtons save={t('plans.text.save')} busy={isPending} onCancel={onDone} />
    </form>
  );
}
