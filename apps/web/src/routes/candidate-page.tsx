import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CandidateView } from '../features/candidates/candidate-view';
import { InterestAction } from '../features/introductions/interest-action';
import { api } from '../shared/api';
import { DetailPage } from '../shared/detail-page';

export const page = createLazyRoute('/kandidater/$id')({ component: CandidatePage });

function CandidatePage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/kandidater/$id' });
  const query = useQuery(api.candidates.card.queryOptions({ id }, { retry: false }));
  return (
    <DetailPage query={query} title={() => t('candidate.title')}>
      {(card) => (
        <CandidateView card={card} interest={<InterestAction kind="candidate" id={id} />} />
      )}
    </DetailPage>
  );
}
