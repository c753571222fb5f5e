import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useParams } from '@tanstack/react-router';
import { FavouriteButton } from '../features/catalogue/favourite-button';
import { ReportListing } from '../features/catalogue/report-listing';
import { SimilarListings } from '../features/catalogue/similar-listings';
import { InterestAction } from '../features/introductions/interest-action';
import { NeedView } from '../features/needs/need-view';
import { api } from '../shared/api';
import { DetailPage } from '../shared/detail-page';

export const page = createLazyRoute('/utfordringer/$id')({ component: ChallengePage });

function ChallengePage() {
  const { id } = useParams({ from: '/utfordringer/$id' });
  const query = useQuery(api.needs.get.queryOptions({ kind: 'challenge', id }, { retry: false }));
  return (
    <DetailPage query={query} title={({ title }) => title}>
      {(challenge) => (
        <>
          <NeedView
            need={challenge}
            interest={<InterestAction kind="challenge" id={id} />}
            save={<FavouriteButton listing={{ kind: 'challenge', id, title: challenge.title }} />}
          />
          <ReportListing listing={{ kind: 'challenge', id }} />
          <SimilarListings kind="challenge" id={id} />
        </>
      )}
    </DetailPage>
  );
}
