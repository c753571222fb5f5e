import { Alert, Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { useProblem } from '../../shared/problem';
import type { Case, CaseItem } from './case';
import { ItemFields } from './item-fields';
import { useAct } from './use-act';

/** Sets by when something is done and by whom; what the company added itself can be taken away here. */
export function ItemForm({
  item,
  people,
  onDone,
}: {
  item: CaseItem;
  people: Case['people'];
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const say = useProblem();
  const { id, version, kind, byCall } = item;
  const [draft, setDraft] = useState({
    dueOn: item.dueOn ?? '',
    assigneeId: item.assignee?.personId ?? '',
  });
  const { mutate, isPending, error } = useAct(onDone);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const { dueOn, assigneeId } = draft;
        mutate(() =>
          client.cases.changeItem.mutate({
            id,
            version,
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
      <ItemFields name={id} draft={draft} people={people} byCall={byCall} onChange={setDraft} />
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('cases.form.save')}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          {t('app.cancel')}
        </Button>
        {kind === 'own' && (
          <Button
            variant="tertiary"
            busy={isPending}
            onClick={() => {
              mutate(() => client.cases.removeItem.mutate({ id, version }));
            }}
          >
            {t('cases.checklist.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
