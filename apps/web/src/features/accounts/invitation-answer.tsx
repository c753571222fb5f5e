import type { InvitationView, Me } from '@koble/accounts/schema';
import { Alert, Button } from '@koble/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { date } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { problemOf } from '../../shared/problem';
import { signOut } from './session';

/** What somebody is invited to, and their answer: who is not signed in does that first and comes back. */
export function InvitationAnswer({
  invitation: { organisation, role, expiresAt },
  token,
  me,
}: {
  invitation: InvitationView;
  token: string;
  me: Me | null;
}) {
  const { t } = useTranslation();
  const back = { returnTo: `/invitasjon?token=${encodeURIComponent(token)}` };
  return (
    <>
      <p className="lead">
        {t('invitation.lead', { organisation, role: t(`member.role.${role}`).toLowerCase() })}
      </p>
      <p>{t(`member.roleHelp.${role}`)}</p>
      <p className="quiet">{t('invitation.until', { date: date(expiresAt) })}</p>
      {me === null ? (
        <div className="panel stack">
          <p>{t('invitation.signInFirst')}</p>
          <div className="row">
            <Link to="/logg-inn" search={back} className="ds-button" data-variant="primary">
              {t('app.signIn')}
            </Link>
            <Link to="/ny-konto" search={back} className="ds-button" data-variant="secondary">
              {t('signIn.makeAccount')}
            </Link>
          </div>
        </div>
      ) : (
        <Accept organisation={organisation} token={token} email={me.email} />
      )}
    </>
  );
}

function Accept({
  organisation,
  token,
  email,
}: {
  organisation: string;
  token: string;
  email: string;
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const router = useRouter();
  const acting = useMutation(api.accounts.actAs.mutationOptions());
  const { mutate, isPending, error } = useMutation(
    api.accounts.acceptInvitation.mutationOptions({
      onSuccess: async ({ organisationId }) => {
        // Who has joined wants to go on there.
        await acting.mutateAsync({ as: 'organisation', organisationId });
        await router.navigate({ to: '/organisasjon', replace: true });
        await queries.resetQueries();
      },
    }),
  );
  const leaving = useMutation({ mutationFn: signOut, onSuccess: () => queries.resetQueries() });
  const forOther = error !== null && problemOf(error).code === 'accounts.invitation_for_other';
  return (
    <div className="panel stack">
      <p>{t('invitation.signedInAs', { email })}</p>
      {forOther ? (
        <>
          <Alert tone="warning" live>
            {t('invitation.forOther', { email })}
          </Alert>
          <Button
            variant="secondary"
            busy={leaving.isPending}
            onClick={() => {
              leaving.mutate();
            }}
          >
            {t('invitation.signOut')}
          </Button>
        </>
      ) : (
        <>
          <Outcome error={error} />
          <Button
            busy={isPending}
            onClick={() => {
              mutate({ token });
            }}
          >
            {t('invitation.accept', { organisation })}
          </Button>
        </>
      )}
    </div>
  );
}
