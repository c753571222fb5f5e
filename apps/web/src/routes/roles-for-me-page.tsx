import { Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { MakeProfile } from '../features/matching/make-profile';
import { RolesForMe } from '../features/matching/roles-for-me';
import { client } from '../shared/api';
import { PageProblem } from '../shared/page-states';
import { problemOf } from '../shared/problem';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/roller-for-meg')({
  component: () => <SignedInOnly>{() => <RolesForMePage />}</SignedInOnly>,
});

function RolesForMePage() {
  const { t } = useTranslation();
  useTitle(t('fit.title'));
  const { data, error } = useQuery({
    queryKey: ['roles-for-me'],
    queryFn: () => client.matching.rolesForMe.mutate(),
    retry: false,
  });
  const noProfile = error !== null && problemOf(error).code === 'candidates.no_profile';
  if (error !== null && !noProfile) return <PageProblem error={error} />;
  return (
    <div className="page narrow stack wide">
      <header className="stack">
        <h1>{t('fit.title')}</h1>
        <p className="lead">{t('fit.lead')}</p>
        <p className="row">
          <Link to="/slik-rangerer-vi" className="ds-link">
            {t('match.howWeRank')}
          </Link>
          <Link to="/innvendinger" className="ds-link">
            {t('objection.mine')}
          </Link>
        </p>
      </header>
      {noProfile && (
        <section className="box stack">
          <h2>{t('fit.noProfileTitle')}</h2>
          <p>{t('fit.noProfileHelp')}</p>
          <MakeProfile />
        </section>
      )}
      {data === undefined && !noProfile && <Skeleton lines={6} label={t('fit.working')} />}
      {data !== undefined && <RolesForMe answer={data} />}
    </div>
  );
}
