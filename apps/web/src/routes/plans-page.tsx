import { Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { PlanList } from '../features/plans/plan-list';
import { api } from '../shared/api';
import { PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';
import '../shared/styles/plans.css';

export const page = createLazyRoute('/planer')({ component: PlansPage });

function PlansPage() {
  return <SignedInOnly>{(me) => <Plans advises={me.actor.kind === 'operator'} />}</SignedInOnly>;
}

function Plans({ advises }: { advises: boolean }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(
    api.plans.list.queryOptions(undefined, { retry: false, staleTime: 0 }),
  );
  useTitle(t('plans.title'));
  if (data === undefined && error !== null)
    return <PageProblem error={error} reset={() => void refetch()} />;
  return (
    <div className="page narrow stack wide">
      <h1>{t('plans.title')}</h1>
      <p className="lead">{t(advises ? 'plans.leadShared' : 'plans.lead')}</p>
      {data === undefined ? (
        <Skeleton lines={4} label={t('app.loading')} />
      ) : (
        <PlanList plans={data} advises={advises} />
      )}
      <p className="quiet">{t('plans.guiding')}</p>
    </div>
  );
}
