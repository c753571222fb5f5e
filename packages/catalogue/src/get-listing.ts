import type { Actor } from '@koble/accounts/schema';
import { AppError } from '@koble/kernel';
import { listingCard } from './listing-card';
import { readListingDocuments } from './listing-documents';
import type { ListingCard } from './schema';
import { visibilityFor } from './search-listings';
import type { SearchServices } from './search-services';

type CatalogueErrorCode = 'catalogue.not_found';

/**
 * One open listing by its id ("role_<uuid>"), as its rows are now. Errors: `catalogue.not_found` of one that is closed, has
 * expired, never was, or that the actor may not find by a search either.
 */
export async function getListing(
  { db, clock }: Pick<SearchServices, 'db' | 'clock'>,
  actor: Actor,
  id: string,
): Promise<ListingCard> {
  const { kinds, hiddenIds } = await visibilityFor(db, actor);
  const [found] = await readListingDocuments(db, [id]);
  if (
    found === undefined ||
    !kinds.includes(found.kind) ||
    hiddenIds.includes(found.id) ||
    found.expiresAt * 1000 <= clock.now().getTime()
  )
    throw new AppError<CatalogueErrorCode>('catalogue.not_found', 'not_found');
  return listingCard(found, null);
}
