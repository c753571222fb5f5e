import type { Me } from '@koble/accounts/schema';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Consents } from '../features/accounts/consents';
import { Invitations } from '../features/accounts/invitations';
import { JoinRequests } from '../features/accounts/join-requests';
import { LeaveOrganisation } from '../features/accounts/leave-organisation';
import { Members } from '../features/accounts/members';
import { OrganisationAbout } from '../features/accounts/organisation-about';
import { OrganisationFacts } from '../features/accounts/organisation-facts';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';

export const page = createLazyRoute('/organisasjon')({
  component: () => (
    <SignedInOnly>
      {(me) => (me.actor.kind === 'candidate' ? <NoOrganisation /> : <OrganisationPage me={me} />)}
    </SignedInOnly>
  ),
});

function OrganisationPage({ me }: { me: Me }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(
    api.accounts.organisation.queryOptions(undefined, { retry: false }),
  );
  useTitle(data?.profile.name ?? t('organisation.title'));
  if (data === undefined) return error === null ? <PageLoading /> : <PageProblem error={error} />;
  const name = data.profile.name ?? t('organisation.title');
  return (
    <div className="page account-page">
      <header className="stack tight">
        <p className="quiet">{t(`organisation.kind.${data.kind}`)}</p>
        <h1>{name}</h1>
      </header>
      {data.may.manageMembers && <JoinRequests requests={data.requests} />}
      <OrganisationFacts profile={data.profile} />
      {data.may.edit && <OrganisationAbout organisation={data} />}
      <Members organisation={data} personId={me.actor.personId} />
      {data.may.manageMembers && <Invitations organisation={data} />}
      {data.kind === 'company' && <Consents organisation={data} />}
      {me.operator === null && <LeaveOrganisation name={name} />}
    </div>
  );
}

function NoOrganisation() {
  const { t } = useTranslation();
  useTitle(t('organisation.title'));
  return (
    <div className="page narrow stack">
      <h1>{t('organisation.asSelf')}</h1>
      <p className="lead">{t('organisation.asSelfHelp')}</p>
      <Link to="/registrer" className="ds-button" data-variant="primary">
        {t('account.page.register')}
      </Link>
    </div>
  );
}
