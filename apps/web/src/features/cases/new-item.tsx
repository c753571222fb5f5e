import { Alert, Button, TextField } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { useProblem } from '../../shared/problem';
import type { Case } from './case';
import { ItemFields } from './item-fields';
import { useAct } from './use-act';

const LEAST = 2;

/** Adds something of the company's own to do. */
export function NewItem({
  caseId,
  people,
  onDone,
}: {
  caseId: string;
  people: Case['people'];
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
        const { dueOn, assigneeId } = draft;
        mutate(() =>
          client.cases.addItem.mutate({
            caseId,
            title,
            dueOn: dueOn === '' ? null : dueOn,
            assigneeId: assigneeId === '' ? null : assigneeId,
          }),
        );
      }}
    >
      {error !== null && (
        <Alert tone="danger" live>
          {say(error)}
        </Alert>
      )}
      <TextField
        id="item-title"
        label={t('cases.checklist.what')}
        error={tried && isShort ? t('cases.form.textMissing', { count: LEAST }) : undefined}
        maxLength={140}
        autoFocus
        value={title}
        onChange={(event) => {
          setTitle(event.target.value);
        }}
      />
      <ItemFields name="new" draft={draft} people={people} byCall={false} onChange={setDraft} />
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('cases.form.save')}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
