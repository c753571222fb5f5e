import { Alert, Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { SharedChallenges } from '../features/needs/shared-challenges';
import { api } from '../shared/api';
import { PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/delt-med-oss')({
  component: () => (
    <SignedInOnly>
      {({ actor }) => (actor.kind === 'partner' ? <SharedChallengesPage /> : <PartnersOnly />)}
    </SignedInOnly>
  ),
});

function PartnersOnly() {
  const { t } = useTranslation();
  return (
    <div className="page narrow stack">
      <Alert>{t('sharedWithUs.partnersOnly')}</Alert>
    </div>
  );
}

function SharedChallengesPage() {
  const { t } = useTranslation();
  const { data, error } = useQuery(api.needs.shared.queryOptions(undefined, { retry: false }));
  useTitle(t('sharedWithUs.title'));
  if (error !== null) return <PageProblem error={error} />;
  return (
    <div className="page narrow stack wide">
      <h1>{t('sharedWithUs.title')}</h1>
      <p className="lead">{t('sharedWithUs.lead')}</p>
      {data === undefined ? (
        <Skeleton lines={4} label={t('app.loading')} />
      ) : (
        <SharedChallenges challenges={data} />
      )}
    </div>
  );
}
