import { Alert, Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { CompanionForm } from '../features/joint-needs/companion-form';
import { OpenChoice } from '../features/joint-needs/open-choice';
import { api } from '../shared/api';
import { PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/mine-behov/$id/sammen')({
  component: () => (
    <SignedInOnly>
      {({ actor }) =>
        actor.kind === 'company' ? (
          <CompanionsPage isAdviser={actor.operatorId !== undefined} />
        ) : (
          <CompaniesOnly />
        )
      }
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

function CompanionsPage({ isAdviser }: { isAdviser: boolean }) {
  const { t } = useTranslation();
  const { id: needId } = useParams({ from: '/mine-behov/$id/sammen' });
  const { data, error } = useQuery(
    api.jointNeeds.companions.queryOptions({ needId }, { retry: false }),
  );
  useTitle(t('joint.find'));
  if (error !== null) return <PageProblem error={error} />;
  return (
    <div className="page narrow stack wide">
      <header className="stack">
        <Link to="/mine-behov" className="ds-link">
          {t('joint.back')}
        </Link>
        <h1>{t('joint.find')}</h1>
        <p className="lead">{t('joint.findLead')}</p>
      </header>
      {data === undefined ? (
        <Skeleton lines={6} label={t('app.loading')} />
      ) : (
        <>
          <OpenChoice needId={needId} open={data.open} isAdviser={isAdviser} />
          {!data.open && <p>{t('joint.closedNow')}</p>}
          {data.open && data.companions.length === 0 && <p>{t('joint.none')}</p>}
          {data.companions.length > 0 && <CompanionForm needId={needId} found={data} />}
        </>
      )}
    </div>
  );
}
