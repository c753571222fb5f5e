import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { InvitationAnswer } from '../features/accounts/invitation-answer';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { problemOf } from '../shared/problem';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';

export const page = createLazyRoute('/invitasjon')({ component: InvitationPage });

/** The invitation does not hold, and asking again does not help. */
const OVER: readonly string[] = [
  'accounts.no_such_invitation',
  'accounts.invitation_over',
  'input.invalid',
];

function InvitationPage() {
  const { t } = useTranslation();
  const { token = '' } = useSearch({ from: '/invitasjon' });
  const { data: me, isPending } = useQuery(api.accounts.me.queryOptions());
  const { data, error } = useQuery(
    api.accounts.invitation.queryOptions({ token }, { retry: false }),
  );
  useTitle(t('invitation.title'));
  if (error !== null)
    return OVER.includes(problemOf(error).code) ? <Over /> : <PageProblem error={error} />;
  if (data === undefined || isPending) return <PageLoading />;
  return (
    <div className="page form-page stack wide">
      <h1>{t('invitation.to', { organisation: data.organisation })}</h1>
      <InvitationAnswer invitation={data} token={token} me={me ?? null} />
    </div>
  );
}

function Over() {
  const { t } = useTranslation();
  return (
    <div className="page form-page stack">
      <h1>{t('invitation.over')}</h1>
      <p className="lead">{t('invitation.overHelp')}</p>
      <Link to="/" className="ds-button" data-variant="secondary">
        {t('app.toFront')}
      </Link>
    </div>
  );
}
