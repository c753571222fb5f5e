import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CandidateView } from '../features/candidates/candidate-view';
import { api } from '../shared/api';
import { BackLink } from '../shared/back-link';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/kandidater/$id')({ component: CandidatePage });

function CandidatePage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/kandidater/$id' });
  const { data, error } = useQuery(api.candidates.card.queryOptions({ id }, { retry: false }));
  useTitle(t('candidate.title'));
  if (error !== null) return <PageProblem error={error} />;
  if (data === undefined) return <PageLoading />;
  return (
    <div className="page stack wide">
      <BackLink />
      <CandidateView card={data} />
    </div>
  );
}
