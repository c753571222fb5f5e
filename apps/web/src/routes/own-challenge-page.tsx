import { Alert, Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { BriefForm } from '../features/needs/brief-form';
import { BriefHistory } from '../features/needs/brief-history';
import { ChallengeAudience } from '../features/needs/challenge-audience';
import { api } from '../shared/api';
import { PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/mine-behov/$id/utfordring')({
  component: () => (
    <SignedInOnly>
      {({ actor }) => (actor.kind === 'company' ? <OwnChallengePage /> : <CompaniesOnly />)}
    </SignedInOnly>
  ),
});

function CompaniesOnly() {
  const { t } = useTranslation();
  return (
    <div className="page narrow stack">
      <Alert>{t('challenge.companiesOnly')}</Alert>
    </div>
  );
}

function OwnChallengePage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/mine-behov/$id/utfordring' });
  const challenge = useQuery(api.needs.challenge.queryOptions({ id }, { retry: false }));
  const partners = useQuery(api.accounts.partners.queryOptions());
  useTitle(t('challenge.title'));
  const error = challenge.error ?? partners.error;
  if (error !== null) return <PageProblem error={error} />;
  return (
    <div className="page narrow stack wide">
      <header className="stack">
        <Link to="/mine-behov" className="ds-link">
          {t('challenge.back')}
        </Link>
        <h1>{t('challenge.title')}</h1>
        <p className="lead">{t('challenge.lead')}</p>
      </header>
      {challenge.data === undefined || partners.data === undefined ? (
        <Skeleton lines={8} label={t('app.loading')} />
      ) : (
        <>
          <h2>{challenge.data.title}</h2>
          <BriefForm id={id} newest={challenge.data.versions[0]} />
          <BriefHistory versions={challenge.data.versions} />
          <ChallengeAudience challenge={challenge.data} partners={partners.data} />
          <Link to="/mine-behov/$id/sammen" params={{ id }} className="ds-link">
            {t('challenge.together')}
          </Link>
          <Link to="/utfordringer/$id" params={{ id }} className="ds-link">
            {t('challenge.see')}
          </Link>
        </>
      )}
    </div>
  );
}
