import { Alert, Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { date } from '../../shared/format';
import { useProblem } from '../../shared/problem';
import type { Plan } from './plan';
import { useAct } from './use-act';
import { useChangeWords } from './use-change-words';

/** What is another than when the plan was saved, old to new; and the way to say yes to it. */
export function PlanChanges({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const say = useProblem();
  const wordsOf = useChangeWords();
  const { mutate, isPending, error } = useAct();
  const { id, version, changes, changedAt, current, mine } = plan;
  return (
    <Alert tone="warning">
      <div className="stack">
        <h2 className="small">{t('plans.changes.title')}</h2>
        <ul className="bullets">
          {changes.map((change) => (
            <li key={`${change.part} ${change.fact} ${change.title ?? ''}`}>
              <strong>{change.title ?? t(`plans.part.${change.part}`)}</strong>: {wordsOf(change)}
            </li>
          ))}
        </ul>
        {changedAt !== null && <p>{t('plans.changes.seen', { day: date(changedAt) })}</p>}
        {error !== null && <p role="alert">{say(error)}</p>}
        {mine && current !== null && (
          <>
            <div className="row">
              <Button
                busy={isPending}
                onClick={() => {
                  mutate(() => client.plans.takeOver.mutate({ id, version }));
                }}
              >
                {t('plans.changes.takeOver')}
              </Button>
            </div>
            <p>{t('plans.changes.takeOverHelp')}</p>
          </>
        )}
      </div>
    </Alert>
  );
}
