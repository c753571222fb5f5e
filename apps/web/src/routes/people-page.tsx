import { Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { InterestAction } from '../features/introductions/interest-action';
import { PeopleForRole } from '../features/matching/people-for-role';
import { client } from '../shared/api';
import { PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/mine-behov/$id/folk')({
  component: () => <SignedInOnly>{() => <PeoplePage />}</SignedInOnly>,
});

function PeoplePage() {
  const { t } = useTranslation();
  const { id: needId } = useParams({ from: '/mine-behov/$id/folk' });
  useTitle(t('fit.people.title'));
  const { data, error } = useQuery({
    queryKey: ['people-for', needId],
    queryFn: () => client.matching.peopleFor.mutate({ needId }),
    retry: false,
  });
  if (error !== null) return <PageProblem error={error} />;
  return (
    <div className="page narrow stack wide">
      <header className="stack">
        <Link to="/mine-behov" className="ds-link">
          {t('fit.people.back')}
        </Link>
        <h1>{t('fit.people.title')}</h1>
        <p className="lead">{t('fit.people.lead')}</p>
      </header>
      {data !== undefined && <h2>{data.title}</h2>}
      {data === undefined ? (
        <Skeleton lines={6} label={t('fit.people.working')} />
      ) : (
        <PeopleForRole
          answer={data}
          action={(id) => <InterestAction kind="candidate" id={id} variant="secondary" />}
        />
      )}
    </div>
  );
}
