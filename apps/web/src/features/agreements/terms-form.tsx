import type { AgreementView, TermsMove } from '@koble/agreements/schema';
import { Alert, ErrorSummary } from '@koble/ui';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { FormButtons } from '../../shared/form-buttons';
import { Outcome } from '../../shared/outcome';
import { TermsFields } from './terms-fields';
import { useAct } from './use-act';
import { useTypedTerms } from './use-typed-terms';

/**
 * Where a side writes the next terms. What is typed stays whatever happens meanwhile: of terms that somebody else has laid on the
 * table the writer is told, and can go on from there.
 */
export function TermsForm({
  view,
  move,
  onClose,
  onSent,
}: {
  view: AgreementView;
  /** How the reader may lay terms on the table now; undefined where it is not their turn any more. */
  move: TermsMove | undefined;
  onClose: () => void;
  onSent: () => void;
}) {
  const { t } = useTranslation();
  const [begun] = useState({ version: view.version, move });
  const { typed, setTyped, errors, errorOf, attempt, read } = useTypedTerms(view);
  const { mutate, isPending, error } = useAct(onSent);
  if (typed === null) return null;
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const terms = read();
    if (terms === undefined || move === undefined) return;
    const { id, version } = view;
    mutate(() => client.agreements.layTerms.mutate({ id, version, move, terms }));
  };
  return (
    <form className="box stack wide" noValidate aria-labelledby="terms-form" onSubmit={send}>
      <h2 id="terms-form">{t(`terms.formTitle.${begun.move ?? 'counter'}`)}</h2>
      <p>{t('terms.formHelp')}</p>
      {errors.length > 0 && <ErrorSummary key={attempt} heading={t('terms.fix')} errors={errors} />}
      <TermsFields typed={typed} errorOf={errorOf} onChange={setTyped} />
      {begun.version !== view.version && (
        <Alert tone="warning" live>
          {move === undefined ? t('terms.notNow') : t('terms.stale')}
        </Alert>
      )}
      <Outcome error={error} />
      <FormButtons
        save={t(`terms.send.${move ?? begun.move ?? 'counter'}`)}
        busy={isPending}
        disabled={move === undefined}
        onCancel={onClose}
      />
    </form>
  );
}
