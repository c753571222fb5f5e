import { Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { ConfirmButton } from '../../shared/confirm-button';
import { Outcome } from '../../shared/outcome';
import type { Case } from './case';
import { ASKING_MOVES, type AskingMove } from './move-draft';
import { MoveForm } from './move-form';
import { isPartlyPaid } from './state-tag';
import { useAct } from './use-act';

/** Where a case stands, and what may be done with it: a form for what has to be said, and a way back from the last step. */
export function NextStep({ of, onRemoved }: { of: Case; onRemoved: () => void }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<AskingMove>();
  const { mutate, isPending, error } = useAct();
  const { id, version, state, moves, undoes } = of;
  const at = { id, version };
  const asking = ASKING_MOVES.filter((move) => moves.includes(move));
  return (
    <section className="box stack" aria-labelledby="case-next">
      <h2 id="case-next">{t('cases.next.title')}</h2>
      <p>{t(`cases.next.${isPartlyPaid(of) ? 'partlyPaid' : state}`)}</p>
      <Outcome error={error} />
      {asked !== undefined && moves.includes(asked) ? (
        <MoveForm
          key={asked}
          of={of}
          move={asked}
          onDone={() => {
            setAsked(undefined);
          }}
        />
      ) : (
        <div className="row">
          {asking.map((move, i) => (
            <Button
              key={move}
              variant={i === 0 ? 'primary' : 'secondary'}
              onClick={() => {
                setAsked(move);
              }}
            >
              {t(`cases.move.${move}`)}
            </Button>
          ))}
          {moves.includes('report') && (
            <Button
              variant="secondary"
              busy={isPending}
              onClick={() => {
                mutate(() => client.cases.report.mutate(at));
              }}
            >
              {t('cases.move.report')}
            </Button>
          )}
        </div>
      )}
      <div className="row">
        {undoes !== null && (
          <Button
            variant="tertiary"
            busy={isPending}
            onClick={() => {
              mutate(() => client.cases.undo.mutate(at));
            }}
          >
            {t('cases.undo', { step: t(`cases.step.${undoes}`).toLowerCase() })}
          </Button>
        )}
        {moves.includes('withdraw') && (
          <ConfirmButton
            variant="tertiary"
            label={t('cases.move.withdraw')}
            question={t('cases.withdrawAsk')}
            confirm={t('cases.withdrawYes')}
            busy={isPending}
            onConfirm={() => {
              mutate(() => client.cases.withdraw.mutate(at));
            }}
          />
        )}
        {of.mayRemove && (
          <ConfirmButton
            variant="tertiary"
            label={t('cases.remove')}
            question={t('cases.removeAsk', { title: of.title })}
            confirm={t('cases.removeYes')}
            busy={isPending}
            onConfirm={() => {
              mutate(async () => {
                await client.cases.remove.mutate(at);
                onRemoved();
              });
            }}
          />
        )}
      </div>
    </section>
  );
}
