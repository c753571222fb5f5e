import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useParams } from '@tanstack/react-router';
import { PilotView } from '../features/pilots/pilot-view';
import { api } from '../shared/api';
import { BackLink } from '../shared/back-link';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/piloter/$id')({ component: PilotPage });

function PilotPage() {
  const { id } = useParams({ from: '/piloter/$id' });
  const { data, error } = useQuery(api.pilots.get.queryOptions({ id }, { retry: false }));
  useTitle(data?.title);
  if (error !== null) return <PageProblem error={error} />;
  if (data === undefined) return <PageLoading />;
  return (
    <div className="page stack wide">
      <BackLink />
      <PilotView offer={data} />
    </div>
  );
}
