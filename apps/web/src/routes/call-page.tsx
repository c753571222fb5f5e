import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Navigate, useParams } from '@tanstack/react-router';
import { FavouriteButton } from '../features/catalogue/favourite-button';
import { TrackCall } from '../features/cases/track-call';
import { SimilarListings } from '../features/catalogue/similar-listings';
import { CallHistoryLink } from '../features/funding/call-history-link';
import { CallView } from '../features/funding/call-view';
import { CorrectCall } from '../features/funding/correct-call';
import { InterestAction } from '../features/introductions/interest-action';
import { api } from '../shared/api';
import { DetailPage } from '../shared/detail-page';

export const page = createLazyRoute('/stotte/$slug')({ component: CallPage });

function CallPage() {
  const { slug } = useParams({ from: '/stotte/$slug' });
  const query = useQuery(api.funding.get.queryOptions({ slug }, { retry: false }));
  // A search knows a call by its id; the address that people share is the readable one.
  if (query.data !== undefined && query.data.slug !== slug)
    return (
      <Navigate
        to="/stotte/$slug"
        params={{ slug: query.data.slug }}
        state={(before) => before}
        replace
      />
    );
  return (
    <DetailPage query={query} title={({ title }) => title}>
      {(call) => (
        <>
          <CallView
            call={call}
            interest={
              <>
                <InterestAction kind="call" id={call.id} variant="secondary" />
                <TrackCall slug={call.slug} />
              </>
            }
            save={<FavouriteButton listing={{ kind: 'call', id: call.id, title: call.title }} />}
          />
          <CallHistoryLink slug={call.slug} />
          <CorrectCall call={call} />
          <SimilarListings kind="call" id={call.id} />
        </>
      )}
    </DetailPage>
  );
}
