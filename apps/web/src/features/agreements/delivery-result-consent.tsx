import type { AgreementView, ResultView } from '@koble/agreements/schema';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { ConfirmButton } from '../../shared/confirm-button';
import { Outcome } from '../../shared/outcome';
import { useAct } from './use-act';

const SIDES = ['company', 'partner'] as const;

/** Who has agreed to show the text, and the reader's own yes or no. */
export function ResultConsent({
  view,
  result: { version, agreed, isPublic },
  canTell,
  isAdviser,
}: {
  view: AgreementView;
  result: ResultView;
  canTell: boolean;
  isAdviser: boolean;
}) {
  const { t } = useTranslation();
  const { id, side } = view;
  const { mutate, isPending, error } = useAct();
  const answer = (agree: boolean): void => {
    mutate(() => client.delivery.consentToResult.mutate({ id, version, agree }));
  };
  return (
    <div className="stack">
      <Outcome error={error} />
      {SIDES.filter((one) => agreed[one]).map((one) => (
        <p key={one}>{t('delivery.result.agreed', { name: view[one].name })}</p>
      ))}
      <div className="row">
        {canTell && !agreed[side] && !isAdviser && (
          <ConfirmButton
            label={t('delivery.result.agree')}
            question={t('delivery.result.agreeSure')}
            confirm={t('delivery.result.agreeYes')}
            busy={isPending}
            onConfirm={() => {
              answer(true);
            }}
          />
        )}
        {canTell && agreed[side] && (
          <ConfirmButton
            variant="tertiary"
            label={t('delivery.result.withdraw')}
            question={t('delivery.result.withdrawSure')}
            confirm={t('delivery.result.withdrawYes')}
            busy={isPending}
            onConfirm={() => {
              answer(false);
            }}
          />
        )}
        {isPublic && (
          <Link className="ds-link" to="/resultater/$id" params={{ id }}>
            {t('delivery.result.see')}
          </Link>
        )}
      </div>
    </div>
  );
}
