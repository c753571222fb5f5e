import { Alert, Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { AidBalance } from '../features/aid/aid-balance';
import { AidReturns } from '../features/aid/aid-returns';
import { AwardList } from '../features/aid/award-list';
import { Declaration } from '../features/aid/declaration';
import { LinkList } from '../features/aid/link-list';
import { OtherSupportQuestion } from '../features/aid/other-support';
import { PlanForm } from '../features/aid/plan-form';
import { api } from '../shared/api';
import { PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/aid.css';

export const page = createLazyRoute('/bagatellstotte')({
  component: () => (
    <SignedInOnly>
      {({ actor }) => (actor.kind === 'company' ? <AidPage /> : <CompaniesOnly />)}
    </SignedInOnly>
  ),
});

function CompaniesOnly() {
  const { t } = useTranslation();
  return (
    <div className="page narrow stack">
      <Alert>{t('aid.companiesOnly')}</Alert>
    </div>
  );
}

function AidPage() {
  const { t } = useTranslation();
  const { data, error } = useQuery(api.aid.ledger.queryOptions(undefined, { retry: false }));
  useTitle(t('aid.title'));
  // What is there already stays, also while the network is away.
  if (data === undefined && error !== null) return <PageProblem error={error} />;
  return (
    <div className="page narrow stack wide">
      <h1>{t('aid.title')}</h1>
      <p className="lead">{t('aid.lead')}</p>
      {data === undefined ? (
        <Skeleton lines={8} label={t('app.loading')} />
      ) : (
        <>
          <AidBalance ledger={data} />
          <OtherSupportQuestion otherSupport={data.otherSupport} />
          <AwardList awards={data.awards} />
          <AidReturns ledger={data} />
          <LinkList ledger={data} />
          <PlanForm />
          <Declaration />
        </>
      )}
    </div>
  );
}
