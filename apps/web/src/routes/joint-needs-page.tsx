import { Alert, Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { JointList } from '../features/joint-needs/joint-list';
import { api } from '../shared/api';
import { PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/fellesbehov')({
  component: () => (
    <SignedInOnly>
      {({ actor }) => (actor.kind === 'company' ? <JointNeedsPage /> : <CompaniesOnly />)}
    </SignedInOnly>
  ),
});

function CompaniesOnly() {
  const { t } = useTranslation();
  return (
    <div className="page narrow stack">
      <Alert>{t('joint.companiesOnly')}</Alert>
    </div>
  );
}

function JointNeedsPage() {
  const { t } = useTranslation();
  const { data, error } = useQuery(api.jointNeeds.list.queryOptions(undefined, { retry: false }));
  useTitle(t('joint.mine'));
  if (error !== null) return <PageProblem error={error} />;
  return (
    <div className="page narrow stack wide">
      <h1>{t('joint.mine')}</h1>
      {data === undefined ? (
        <Skeleton lines={4} label={t('app.loading')} />
      ) : (
        <JointList joints={data} />
      )}
    </div>
  );
}
