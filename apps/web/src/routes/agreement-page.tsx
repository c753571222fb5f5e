import { Icon } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { AgreementView } from '../features/agreements/agreement-view';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/introductions.css';
import '../shared/styles/agreements.css';
import '../shared/styles/files.css';

export const page = createLazyRoute('/avtaler/$id')({ component: AgreementPage });

function AgreementPage() {
  return (
    <SignedInOnly>
      {({ actor }) => (
        <OneAgreement isAdviser={'operatorId' in actor && actor.operatorId !== undefined} />
      )}
    </SignedInOnly>
  );
}

function OneAgreement({ isAdviser }: { isAdviser: boolean }) {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/avtaler/$id' });
  const { data: view, error } = useQuery(
    api.agreements.get.queryOptions({ id }, { retry: false, staleTime: 0 }),
  );
  useTitle(view === undefined ? undefined : `${t('agreement.title')}: ${view.title}`);
  if (view === undefined) return error === null ? <PageLoading /> : <PageProblem error={error} />;
  return (
    <div className="page stack wide">
      <nav className="no-print" aria-label={t('app.back')}>
        <Link to="/avtaler" className="back-link">
          <Icon name="arrow-left" />
          {t('agreement.back')}
        </Link>
      </nav>
      <AgreementView key={id} view={view} isAdviser={isAdviser} />
    </div>
  );
}
