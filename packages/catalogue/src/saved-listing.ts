import { deadlineAfter, stateOf } from './favourite';
import type { ListingSubstance } from './favourite-queries';
import type { FavouriteKey, SavedListing } from './favourite-views';

/** A saved listing as its reader sees it. `known` is what stands where there is nothing more to see. */
export function savedListing(
  known: FavouriteKey & { title: string },
  listing: ListingSubstance | undefined,
  now: Date,
): SavedListing {
  const state = stateOf(listing, now);
  const facts = state === 'gone' ? undefined : listing;
  return {
    kind: known.kind,
    id: known.id,
    title: facts?.title ?? known.title,
    organisation: facts?.organisation ?? null,
    municipality: facts?.municipality ?? null,
    deadline: deadlineAfter(facts?.deadlines ?? [], now)?.toISOString() ?? null,
    amountOre: facts?.amountOre ?? null,
    state,
  };
}
