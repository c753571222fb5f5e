import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { listSubstance } from './favourite-queries';
import type { FavouriteKey, SavedListing } from './favourite-views';
import { savedListing } from './saved-listing';

/** These listings as anybody may read them, for who has saved them without an account. One that is not to be seen is left out. */
export async function describeListings(
  { db, clock }: { db: Db; clock: Clock },
  keys: readonly FavouriteKey[],
): Promise<SavedListing[]> {
  const listings = await listSubstance(db, keys);
  return listings
    .map((listing) => savedListing(listing, listing, clock.now()))
    .filter(({ state }) => state !== 'gone');
}
