import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useParams } from '@tanstack/react-router';
import { NeedView } from '../features/needs/need-view';
import { api } from '../shared/api';
import { BackLink } from '../shared/back-link';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/utfordringer/$id')({ component: ChallengePage });

function ChallengePage() {
  const { id } = useParams({ from: '/utfordringer/$id' });
  const { data, error } = useQuery(
    api.needs.get.queryOptions({ kind: 'challenge', id }, { retry: false }),
  );
  useTitle(data?.title);
  if (error !== null) return <PageProblem error={error} />;
  if (data === undefined) return <PageLoading />;
  return (
    <div className="page stack wide">
      <BackLink />
      <NeedView need={data} />
    </div>
  );
}
