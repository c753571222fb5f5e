import { Icon } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { PlanView } from '../features/plans/plan-view';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/introductions.css';
import '../shared/styles/plans.css';
import '../shared/styles/tasks.css';

export const page = createLazyRoute('/planer/$id')({ component: PlanPage });

function PlanPage() {
  return <SignedInOnly>{() => <OnePlan />}</SignedInOnly>;
}

function OnePlan() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = useParams({ from: '/planer/$id' });
  const { data, error } = useQuery(
    api.plans.get.queryOptions({ id }, { retry: false, staleTime: 0 }),
  );
  useTitle(data?.title);
  if (data === undefined) return error === null ? <PageLoading /> : <PageProblem error={error} />;
  return (
    <div className="page stack wide">
      <nav className="no-print" aria-label={t('app.back')}>
        <Link to="/planer" className="back-link">
          <Icon name="arrow-left" />
          {t('plans.back')}
        </Link>
      </nav>
      <PlanView
        key={id}
        plan={data}
        onRemoved={() => void navigate({ to: '/planer', replace: true })}
      />
    </div>
  );
}
