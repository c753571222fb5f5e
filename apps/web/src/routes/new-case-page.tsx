import { Icon } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { StartCase } from '../features/cases/start-case';
import { NEW_CASE } from '../features/cases/start-draft';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';

export const page = createLazyRoute('/saker/ny')({ component: NewCasePage });

function NewCasePage() {
  return <SignedInOnly>{() => <NewCase />}</SignedInOnly>;
}

function NewCase() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { stotte, sokt, behov, avtale } = useSearch({ from: '/saker/ny' });
  const call = useQuery(
    api.funding.get.queryOptions(
      { slug: stotte ?? '' },
      { retry: false, enabled: stotte !== undefined },
    ),
  );
  const needs = useQuery(api.needs.mine.queryOptions(undefined, { retry: false }));
  useTitle(t('cases.start.title'));
  const error = call.error ?? needs.error;
  if (error !== null) return <PageProblem error={error} />;
  if (needs.data === undefined || (stotte !== undefined && call.data === undefined))
    return <PageLoading />;
  return (
    <div className="page narrow stack wide">
      <nav aria-label={t('app.back')}>
        <Link to="/saker" className="back-link">
          <Icon name="arrow-left" />
          {t('cases.back')}
        </Link>
      </nav>
      <h1>{t('cases.start.title')}</h1>
      <StartCase
        call={call.data ?? null}
        needs={needs.data}
        first={{ ...NEW_CASE, sent: sokt === '1', needId: behov ?? '' }}
        agreementId={avtale ?? null}
        onStarted={(id) => void navigate({ to: '/saker/$id', params: { id }, replace: true })}
      />
      <p className="quiet">{t('cases.guiding')}</p>
    </div>
  );
}
