import { Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { ListingPicker } from '../features/introductions/listing-picker';
import { JointView } from '../features/joint-needs/joint-view';
import { api } from '../shared/api';
import { PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/fellesbehov/$id')({
  component: () => (
    <SignedInOnly>
      {({ actor }) => (
        <JointNeedPage isAdviser={'operatorId' in actor && actor.operatorId !== undefined} />
      )}
    </SignedInOnly>
  ),
});

function JointNeedPage({ isAdviser }: { isAdviser: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = useParams({ from: '/fellesbehov/$id' });
  const { data, error } = useQuery(api.jointNeeds.get.queryOptions({ id }, { retry: false }));
  useTitle(data?.title ?? t('joint.mine'));
  if (data === undefined && error !== null) return <PageProblem error={error} />;
  return (
    <div className="page narrow stack wide">
      <header className="stack">
        <Link to="/fellesbehov" className="ds-link">
          {t('joint.mine')}
        </Link>
        {data !== undefined && <h1>{data.title}</h1>}
      </header>
      {data === undefined ? (
        <Skeleton lines={6} label={t('app.loading')} />
      ) : (
        <JointView
          joint={data}
          isAdviser={isAdviser}
          pickCall={(onPick) => (
            <ListingPicker
              id="joint-call"
              label={t('joint.call')}
              kinds={['call']}
              error={undefined}
              onPick={onPick}
            />
          )}
          onOpened={(caseId) => void navigate({ to: '/saker/$id', params: { id: caseId } })}
          onGone={() => void navigate({ to: '/fellesbehov' })}
        />
      )}
    </div>
  );
}
