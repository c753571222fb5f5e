import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ResultList } from '../features/agreements/result-list';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/resultater')({ component: ResultsPage });

function ResultsPage() {
  const { t } = useTranslation();
  const { data, error } = useQuery(api.delivery.results.queryOptions());
  useTitle(t('result.title'));
  if (data === undefined) return error === null ? <PageLoading /> : <PageProblem error={error} />;
  return <ResultList results={data} />;
}
