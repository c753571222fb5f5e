import { TERMS_MOVES, type AgreementView } from '@koble/agreements/schema';
import { Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { ConfirmButton } from '../../shared/confirm-button';
import { Outcome } from '../../shared/outcome';
import { AcceptWindow } from './accept-window';
import { EndWindow } from './end-window';
import { useAct } from './use-act';

/** Ways to end it, and the words on the button for each. */
const ENDS = ['decline', 'cancel'] as const;

/** What the reader may do now, and nothing else. `onWrite` opens the form of the next terms. */
export function AgreementActions({
  view,
  isAdviser,
  onWrite,
}: {
  view: AgreementView;
  /** Whether the reader is an adviser who acts for the company: the yes that binds it is its own. */
  isAdviser: boolean;
  onWrite: () => void;
}) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'accept' | (typeof ENDS)[number]>();
  const close = (): void => {
    setAsking(undefined);
  };
  const { mutate, isPending, error, reset } = useAct(close);
  const { id, version, actions, state, terms } = view;
  const ask = (what: typeof asking): void => {
    reset();
    setAsking(what);
  };
  const move = TERMS_MOVES.find((one) => actions.includes(one));
  const number = terms[0]?.number ?? 0;
  const isBegun = state === 'accepted' || state === 'running';
  if (actions.length === 0) return null;
  return (
    <>
      {asking === undefined && <Outcome error={error} />}
      {isAdviser && number > 0 && view.turn === 'company' && <p>{t('agreement.noSign')}</p>}
      <div className="row">
        {actions.includes('accept') && (
          <Button
            onClick={() => {
              ask('accept');
            }}
          >
            {t('agreement.action.accept', { number })}
          </Button>
        )}
        {move !== undefined && (
          <Button variant={move === 'offer' ? 'primary' : 'secondary'} onClick={onWrite}>
            {t(`agreement.action.${move}`)}
          </Button>
        )}
        {actions.includes('start') && (
          <ConfirmButton
            label={t('agreement.action.start')}
            question={t('agreement.start.sure')}
            confirm={t('agreement.start.yes')}
            busy={isPending}
            onConfirm={() => {
              mutate(() => client.agreements.start.mutate({ id, version }));
            }}
          />
        )}
        {ENDS.filter((end) => actions.includes(end)).map((end) => (
          <Button
            key={end}
            variant="tertiary"
            onClick={() => {
              ask(end);
            }}
          >
            {t(`agreement.action.${end === 'cancel' && !isBegun ? 'withdraw' : end}`)}
          </Button>
        ))}
      </div>
      <AcceptWindow
        open={asking === 'accept'}
        view={view}
        busy={isPending}
        error={error}
        onClose={close}
        onAccept={() => {
          mutate(() => client.agreements.accept.mutate({ id, termsNumber: number }));
        }}
      />
      <EndWindow
        how={ENDS.find((end) => end === asking)}
        busy={isPending}
        error={error}
        onClose={close}
        onEnd={(how, said) => {
          mutate(() => client.agreements[how].mutate({ id, version, ...said }));
        }}
      />
    </>
  );
}
