import { CHANGE_REASON, type AgreementView } from '@koble/agreements/schema';
import { Alert, ErrorSummary, TextArea } from '@koble/ui';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { FormButtons } from '../../shared/form-buttons';
import { Outcome } from '../../shared/outcome';
import { TermsFields } from './terms-fields';
import { useAct } from './use-act';
import { useTypedTerms } from './use-typed-terms';

/** Where a side writes other terms than those that hold, and why. What is typed stays whatever happens meanwhile. */
export function ChangeForm({
  view: { id, version, actions, ...view },
  isAdviser,
  onClose,
  onSent,
}: {
  view: AgreementView;
  isAdviser: boolean;
  onClose: () => void;
  onSent: () => void;
}) {
  const { t } = useTranslation();
  const { typed, setTyped, attempt, read, ...terms } = useTypedTerms(view);
  const [reason, setReason] = useState('');
  const { mutate, isPending, error } = useAct(onSent);
  if (typed === null) return null;
  const mayPropose = actions.includes('propose_change');
  const shortReason =
    attempt > 0 && reason.trim().length < CHANGE_REASON.min ? t('change.reasonShort') : undefined;
  const errors = [
    ...(shortReason === undefined ? [] : [{ field: 'change-reason', message: shortReason }]),
    ...terms.errors,
  ];
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const said = reason.trim();
    const proposed = read();
    if (proposed === undefined || said.length < CHANGE_REASON.min || !mayPropose) return;
    mutate(() =>
      client.agreements.proposeChange.mutate({ id, version, reason: said, terms: proposed }),
    );
  };
  return (
    <form className="box stack wide" noValidate aria-labelledby="change-form" onSubmit={send}>
      <h3 id="change-form">{t('change.formTitle')}</h3>
      <p>{t('change.formHelp')}</p>
      {isAdviser && <p>{t('change.adviser')}</p>}
      {errors.length > 0 && <ErrorSummary key={attempt} heading={t('terms.fix')} errors={errors} />}
      <TextArea
        id="change-reason"
        autoFocus
        label={t('change.reason')}
        description={t('change.reasonHelp')}
        error={shortReason}
        maxLength={CHANGE_REASON.max}
        value={reason}
        onChange={({ target }) => {
          setReason(target.value);
        }}
      />
      <TermsFields typed={typed} errorOf={terms.errorOf} onChange={setTyped} />
      {!mayPropose && (
        <Alert tone="warning" live>
          {t('change.notNow')}
        </Alert>
      )}
      <Outcome error={error} />
      <FormButtons
        save={t('change.send')}
        busy={isPending}
        disabled={!mayPropose}
        onCancel={onClose}
      />
    </form>
  );
}
