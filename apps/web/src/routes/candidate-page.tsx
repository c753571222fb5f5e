import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useParams } from '@tanstack/react-router';
import { CandidateView } from '../features/candidates/candidate-view';
import { api } from '../shared/api';
import { BackToSearch } from '../shared/back-to-search';
import { PageLoading, PageProblem } from '../shared/page-states';
import '../shared/styles/later.css';

export const page = createLazyRoute('/kandidater/$id')({ component: CandidatePage });

function CandidatePage() {
  const { id } = useParams({ from: '/kandidater/$id' });
  const { data, error } = useQuery(api.candidates.card.queryOptions({ id }, { retry: false }));
  if (error !== null) return <PageProblem error={error} />;
  if (data === undefined) return <PageLoading />;
  return (
    <div className="page narrow stack wide">
      <BackToSearch />
      <CandidateView card={data} />
    </div>
  );
}
