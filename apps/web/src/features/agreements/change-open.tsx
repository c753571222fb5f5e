import { CHANGE_REASON, type AgreementView, type ProposedView } from '@koble/agreements/schema';
import { Button, Details } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { ConfirmButton } from '../../shared/confirm-button';
import { date } from '../../shared/format';
import { NoteWindow } from '../../shared/note-window';
import { Outcome } from '../../shared/outcome';
import { otherSide } from './other-side';
import { ChangeList } from './terms-changes';
import { TermsView } from './terms-view';
import { useAct } from './use-act';

const SIDES = ['company', 'partner'] as const;

/** What is proposed, against what holds, who waits for whom, and the reader's own answer. */
export function OpenChange({
  view,
  change,
  isAdviser,
}: {
  view: AgreementView;
  change: ProposedView;
  isAdviser: boolean;
}) {
  const { t } = useTranslation();
  const [refusing, setRefusing] = useState(false);
  const { mutate, isPending, error, reset } = useAct(() => {
    setRefusing(false);
  });
  const { id, version, actions, side } = view;
  const { side: proposer, signed } = change;
  return (
    <section className="box stack wide" aria-labelledby="change-open">
      <h3 id="change-open">{t('change.open')}</h3>
      <p>{t('change.by', { name: view[proposer].name, date: date(change.at) })}</p>
      <blockquote className="said prose">{change.reason}</blockquote>
      <div className="changes stack">
        <h4>{t('change.changes')}</h4>
        <ChangeList changes={change.changes} view={view} />
      </div>
      <Details summary={t('change.all')}>
        <TermsView terms={change.terms} calls={view.calls} />
      </Details>
      <p>{t('change.holds')}</p>
      {SIDES.map((one) => (
        <p key={one}>
          {t(signed.includes(one) ? 'change.signed' : 'change.waits', { name: view[one].name })}
        </p>
      ))}
      {isAdviser && !signed.includes(side) && <p>{t('change.noAgree')}</p>}
      {!refusing && <Outcome error={error} />}
      <div className="row">
        {actions.includes('agree_change') && (
          <ConfirmButton
            label={t('change.agree')}
            question={t('change.agreeSure', { name: otherSide(view).name })}
            confirm={t('change.agreeYes')}
            busy={isPending}
            onConfirm={() => {
              mutate(() => client.agreements.agreeToChange.mutate({ id, version }));
            }}
          />
        )}
        {actions.includes('refuse_change') && (
          <Button
            variant="tertiary"
            onClick={() => {
              reset();
              setRefusing(true);
            }}
          >
            {t('change.refuse')}
          </Button>
        )}
        {actions.includes('withdraw_change') && (
          <ConfirmButton
            variant="tertiary"
            label={t('change.withdraw')}
            question={t('change.withdrawSure')}
            confirm={t('change.withdrawYes')}
            busy={isPending}
            onConfirm={() => {
              mutate(() => client.agreements.withdrawChange.mutate({ id, version }));
            }}
          />
        )}
      </div>
      <NoteWindow
        open={refusing}
        title={t('change.refuse')}
        yes={t('change.refuseSend')}
        field={{
          label: t('change.answer'),
          description: t('change.answerHelp'),
          most: CHANGE_REASON.max,
        }}
        busy={isPending}
        error={error}
        onClose={() => {
          setRefusing(false);
        }}
        onSend={(answer) => {
          mutate(() => client.agreements.refuseChange.mutate({ id, version, answer }));
        }}
      >
        <p>{t('change.refuseHelp')}</p>
      </NoteWindow>
    </section>
  );
}
