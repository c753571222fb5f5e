import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { ConfirmButton } from '../../shared/confirm-button';
import { Outcome } from '../../shared/outcome';
import { useForgetAll } from './use-forget-all';

export function LeaveOrganisation({ name }: { name: string }) {
  const { t } = useTranslation();
  const forgetAll = useForgetAll();
  const { mutate, isPending, error } = useMutation(
    api.accounts.leave.mutationOptions({ onSuccess: forgetAll }),
  );
  return (
    <section className="panel stack" aria-labelledby="leave">
      <h2 id="leave">{t('organisation.leave')}</h2>
      <p>{t('organisation.leaveHelp')}</p>
      <Outcome error={error} />
      <ConfirmButton
        label={t('organisation.leaveButton')}
        question={t('organisation.leaveSure', { name })}
        confirm={t('organisation.leaveYes')}
        busy={isPending}
        onConfirm={() => {
          mutate();
        }}
      />
    </section>
  );
}
