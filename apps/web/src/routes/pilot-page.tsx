import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PartnerRating } from '../features/agreements/partner-rating';
import { RequestAction } from '../features/agreements/request-action';
import { FavouriteButton } from '../features/catalogue/favourite-button';
import { ReportListing } from '../features/catalogue/report-listing';
import { SimilarListings } from '../features/catalogue/similar-listings';
import { InterestAction } from '../features/introductions/interest-action';
import { PilotView } from '../features/pilots/pilot-view';
import { api } from '../shared/api';
import { DetailPage } from '../shared/detail-page';

export const page = createLazyRoute('/piloter/$id')({ component: PilotPage });

function PilotPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/piloter/$id' });
  const query = useQuery(api.pilots.get.queryOptions({ id }, { retry: false }));
  return (
    <DetailPage query={query} title={({ title }) => title}>
      {(offer) => (
        <>
          <PilotView
            offer={offer}
            interest={
              <>
                <InterestAction kind="pilot" id={id} />
                <RequestAction id={id} />
              </>
            }
            rating={<PartnerRating partnerId={offer.organisation.id} />}
            save={<FavouriteButton listing={{ kind: 'pilot', id, title: offer.title }} />}
          />
          <p className="no-print">
            <Link to="/stotte/prosjekt" search={{ pilot: id }} className="ds-link">
              {t('funding.wholeProject')}
            </Link>
          </p>
          <ReportListing listing={{ kind: 'pilot', id }} />
          <SimilarListings kind="pilot" id={id} />
        </>
      )}
    </DetailPage>
  );
}
