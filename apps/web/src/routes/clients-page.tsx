import type { Me } from '@koble/accounts/schema';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AskConsent } from '../features/accounts/ask-consent';
import { Clients } from '../features/accounts/clients';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';

export const page = createLazyRoute('/klienter')({
  component: () => <SignedInOnly>{(me) => <ClientsPage me={me} />}</SignedInOnly>,
});

function ClientsPage({ me }: { me: Me }) {
  const { t } = useTranslation();
  const operator = me.actor.kind === 'operator';
  const { data, error } = useQuery(
    api.accounts.organisation.queryOptions(undefined, { retry: false, enabled: operator }),
  );
  useTitle(t('clients.title'));
  if (!operator)
    return (
      <div className="page narrow stack">
        <h1>{t('clients.title')}</h1>
        <p className="lead">
          {me.operator === null
            ? t('clients.notOperator')
            : t('clients.whileActing', { client: me.organisation?.name ?? '' })}
        </p>
      </div>
    );
  if (data === undefined) return error === null ? <PageLoading /> : <PageProblem error={error} />;
  return (
    <div className="page account-page">
      <header className="stack">
        <h1>{t('clients.title')}</h1>
        <p className="lead">{t('clients.lead')}</p>
      </header>
      <Clients consents={data.consents} />
      <AskConsent />
    </div>
  );
}
