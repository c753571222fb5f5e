import { Icon } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { CaseView } from '../features/cases/case-view';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/introductions.css';
import '../shared/styles/cases.css';
import '../shared/styles/files.css';
import '../shared/styles/tasks.css';

export const page = createLazyRoute('/saker/$id')({ component: CasePage });

function CasePage() {
  return <SignedInOnly>{() => <OneCase />}</SignedInOnly>;
}

function OneCase() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = useParams({ from: '/saker/$id' });
  const { data, error } = useQuery(
    api.cases.get.queryOptions({ id }, { retry: false, staleTime: 0 }),
  );
  const { data: needs = [] } = useQuery(api.needs.mine.queryOptions(undefined, { retry: false }));
  useTitle(data?.title);
  if (data === undefined) return error === null ? <PageLoading /> : <PageProblem error={error} />;
  return (
    <div className="page stack wide">
      <nav className="no-print" aria-label={t('app.back')}>
        <Link to="/saker" className="back-link">
          <Icon name="arrow-left" />
          {t('cases.back')}
        </Link>
      </nav>
      <CaseView
        key={id}
        of={data}
        needs={needs}
        onRemoved={() => void navigate({ to: '/saker', replace: true })}
      />
    </div>
  );
}
