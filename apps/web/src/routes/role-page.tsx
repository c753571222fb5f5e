import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useParams } from '@tanstack/react-router';
import { FavouriteButton } from '../features/catalogue/favourite-button';
import { ReportListing } from '../features/catalogue/report-listing';
import { SimilarListings } from '../features/catalogue/similar-listings';
import { InterestAction } from '../features/introductions/interest-action';
import { FitPanel } from '../features/matching/fit-panel';
import { NeedView } from '../features/needs/need-view';
import { api } from '../shared/api';
import { DetailPage } from '../shared/detail-page';

export const page = createLazyRoute('/roller/$id')({ component: RolePage });

function RolePage() {
  const { id } = useParams({ from: '/roller/$id' });
  const query = useQuery(api.needs.get.queryOptions({ kind: 'role', id }, { retry: false }));
  return (
    <DetailPage query={query} title={({ title }) => title}>
      {(role) => (
        <>
          <NeedView
            need={role}
            interest={<InterestAction kind="role" id={id} />}
            save={<FavouriteButton listing={{ kind: 'role', id, title: role.title }} />}
            fit={role.open && <FitPanel needId={id} />}
          />
          <ReportListing listing={{ kind: 'role', id }} />
          <SimilarListings kind="role" id={id} />
        </>
      )}
    </DetailPage>
  );
}
