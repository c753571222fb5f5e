import type { visibilityFor } from '@koble/catalogue';
import type { ListingDocument } from '@koble/search/schema';
import { conditionsOf, type Meanings } from './conditions';
import type { Dismissal } from './dismissal-queries';
import { isDismissed } from './is-dismissed';
import type { DueSearch } from './letter-queries';
import { meets, watchedDocument } from './meets';

type Visibility = Awaited<ReturnType<typeof visibilityFor>>;

/** A listing that is to be told of, with the searches of its reader that found it: at least one. */
export interface FoundListing {
  document: ListingDocument;
  searches: DueSearch[];
}

interface Looking {
  untold: readonly { searchId: string; listingId: string }[];
  /** Each search with what it may find now. */
  looking: readonly { search: DueSearch; visibility: Visibility }[];
  dismissals: readonly Dismissal[];
  meanings: Meanings;
  now: Date;
}

/** Of the listings that were found, those that may still be told of, the newest first. */
export function foundListings(
  documents: readonly ListingDocument[],
  { untold, looking, dismissals, meanings, now }: Looking,
): FoundListing[] {
  const wanted = looking.map((one) => ({
    ...one,
    conditions: conditionsOf(one.search.search, meanings),
  }));
  const foundBy = new Set(untold.map(({ searchId, listingId }) => `${searchId} ${listingId}`));
  return documents
    .filter(({ expiresAt }) => expiresAt * 1000 > now.getTime())
    .filter((document) => !isDismissed(document, dismissals))
    .map((document) => {
      const watched = watchedDocument(document);
      const searches = wanted
        .filter(
          ({ search, visibility, conditions }) =>
            foundBy.has(`${search.id} ${document.id}`) &&
            isVisible(document, visibility) &&
            meets(watched, conditions),
        )
        .map(({ search }) => search);
      return { document, searches };
    })
    .filter(({ searches }) => searches.length > 0)
    .sort((a, b) => b.document.publishedAt - a.document.publishedAt);
}

function isVisible({ id, kind }: ListingDocument, { kinds, hiddenIds }: Visibility): boolean {
  return kinds.includes(kind) && !hiddenIds.includes(id);
}
