import { Alert, Button, Choice } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { date } from '../../shared/format';
import { useProblem } from '../../shared/problem';
import type { Case, CaseItem } from './case';
import { ItemForm } from './item-form';
import { useAct } from './use-act';
import { dayOf, nearness, useItemWords } from './use-item-words';

/** One thing to do: a tick, its deadline, who does it, and a form to change those. */
export function ChecklistItem({ item, people }: { item: CaseItem; people: Case['people'] }) {
  const { t } = useTranslation();
  const say = useProblem();
  const nameOf = useItemWords();
  const [changing, setChanging] = useState(false);
  /** The tick while it is being saved. */
  const [wished, setWished] = useState<boolean>();
  const { mutate, isPending, error } = useAct();
  const { id, version, done } = item;
  const name = nameOf(item);
  return (
    <li data-done={done !== null}>
      <Choice
        type="checkbox"
        label={name}
        description={<Standing item={item} />}
        checked={wished ?? done !== null}
        disabled={isPending}
        onChange={() => {
          const wish = done === null;
          setWished(wish);
          mutate(() => client.cases.settleItem.mutate({ id, version, done: wish }), {
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
      {changing ? (
        <ItemForm
          item={item}
          people={people}
          onDone={() => {
            setChanging(false);
          }}
        />
      ) : (
        done === null && (
          <Button
            variant="tertiary"
            aria-label={t('cases.checklist.change', { what: name })}
            onClick={() => {
              setChanging(true);
            }}
          >
            {t('cases.checklist.changeShort')}
          </Button>
        )
      )}
    </li>
  );
}

/** By when it is to be done and by whom, or when it was. */
function Standing({ item }: { item: CaseItem }) {
  const { t } = useTranslation();
  const { done, dueOn, assignee } = item;
  if (done !== null)
    return done.by === null
      ? t('cases.checklist.doneOn', { date: date(done.at) })
      : t('cases.checklist.doneBy', { date: date(done.at), name: done.by });
  const near = nearness(item);
  const day = { day: dayOf(item) };
  return (
    <>
      <span className="case-due" data-near={near}>
        {dueOn === null && t('cases.checklist.noDay')}
        {dueOn !== null &&
          (near === 'late' ? t('cases.checklist.late', day) : t('cases.checklist.until', day))}
      </span>
      {assignee !== null && ` · ${t('cases.checklist.who', { name: assignee.name })}`}
    </>
  );
}
