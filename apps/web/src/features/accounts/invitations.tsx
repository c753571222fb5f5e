import type { OrganisationView } from '@koble/accounts/schema';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { ConfirmButton } from '../../shared/confirm-button';
import { date } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { InviteForm } from './invite-form';
import { useRefresh } from './use-refresh';

/** Who is invited and has not answered, and the way to invite more. */
export function Invitations({ organisation }: { organisation: OrganisationView }) {
  const { t } = useTranslation();
  const refresh = useRefresh('invitations');
  const { mutate, isPending, variables, isSuccess, error } = useMutation(
    api.accounts.revokeInvitation.mutationOptions({ onSuccess: refresh }),
  );
  const { invitations, roles } = organisation;
  return (
    <section className="panel stack wide" aria-labelledby="invitations">
      <h2 id="invitations" tabIndex={-1}>
        {t('invitation.open')}
      </h2>
      <Outcome error={error} done={isSuccess ? t('invitation.revoked') : undefined} />
      {invitations.length === 0 ? (
        <p className="quiet">{t('invitation.none')}</p>
      ) : (
        <ul className="plain lines">
          {invitations.map(({ id, email, role, expiresAt }) => (
            <li key={id} className="line">
              <div>
                <strong>{email}</strong>
                <p className="quiet">
                  {t(`member.role.${role}`)} · {t('invitation.until', { date: date(expiresAt) })}
                </p>
              </div>
              <ConfirmButton
                label={t('invitation.revoke')}
                question={t('invitation.revokeSure', { email })}
                confirm={t('invitation.revokeYes')}
                busy={isPending && variables.id === id}
                onConfirm={() => {
                  mutate({ id });
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <InviteForm roles={roles} />
    </section>
  );
}
