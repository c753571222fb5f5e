import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useParams } from '@tanstack/react-router';
import { ResultText } from '../features/agreements/result-text';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/resultater/$id')({ component: ResultPage });

function ResultPage() {
  const { id } = useParams({ from: '/resultater/$id' });
  const { data, error } = useQuery(api.delivery.result.queryOptions({ id }, { retry: false }));
  useTitle(data?.title);
  if (data === undefined) return error === null ? <PageLoading /> : <PageProblem error={error} />;
  return <ResultText result={data} />;
}
