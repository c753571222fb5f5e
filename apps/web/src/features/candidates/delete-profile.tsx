import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { ConfirmButton } from '../../shared/confirm-button';
import { Outcome } from '../../shared/outcome';
import { useRefreshProfile } from './use-refresh-profile';

/** The end of a profile, with what happens to what hangs on it. */
export function DeleteProfile({ onDeleted }: { onDeleted: () => void }) {
  const { t } = useTranslation();
  const refresh = useRefreshProfile();
  const { mutate, isPending, error } = useMutation(
    api.candidates.remove.mutationOptions({
      onSuccess: async () => {
        onDeleted();
        await refresh();
      },
    }),
  );
  return (
    <section className="panel danger stack" aria-labelledby="profile-delete">
      <h2 id="profile-delete">{t('profile.delete')}</h2>
      <p>{t('profile.deleteHelp')}</p>
      <Outcome error={error} />
      <div>
        <ConfirmButton
          label={t('profile.delete')}
          question={t('profile.deleteSure')}
          confirm={t('profile.deleteYes')}
          busy={isPending}
          onConfirm={() => {
            mutate();
          }}
        />
      </div>
    </section>
  );
}
