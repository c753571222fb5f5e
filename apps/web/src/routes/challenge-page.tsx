import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useParams } from '@tanstack/react-router';
import { NeedView } from '../features/needs/need-view';
import { api } from '../shared/api';
import { BackToSearch } from '../shared/back-to-search';
import { PageLoading, PageProblem } from '../shared/page-states';
import { PageTools } from '../shared/page-tools';
import '../shared/styles/later.css';

export const page = createLazyRoute('/utfordringer/$id')({ component: ChallengePage });

function ChallengePage() {
  const { id } = useParams({ from: '/utfordringer/$id' });
  const { data, error } = useQuery(
    api.needs.get.queryOptions({ kind: 'challenge', id }, { retry: false }),
  );
  if (error !== null) return <PageProblem error={error} />;
  if (data === undefined) return <PageLoading />;
  return (
    <div className="page narrow stack wide">
      <BackToSearch />
      <NeedView need={data} />
      <PageTools />
    </div>
  );
}
