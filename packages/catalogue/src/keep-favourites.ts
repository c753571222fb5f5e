import { asActor, partOf } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import type { CatalogueErrorCode } from './catalogue-error';
import { deadlineAfter, deadlineNotice, substanceFingerprint } from './favourite';
import {
  countFavouritesOf,
  insertFavourites,
  listSubstance,
  type ListingSubstance,
} from './favourite-queries';
import { MOST_FAVOURITES, type FavouriteKey } from './favourite-views';

/**
 * Saves listings for the person as whom they act for, and gives how many of them could be: those that everybody may see, or could
 * until they closed. What was saved already stays as it is. Error: `catalogue.too_many_favourites` beyond 500, and then none is saved.
 */
export function keepFavourites(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  favourites: readonly FavouriteKey[],
): Promise<{ kept: number }> {
  const part = partOf(actor);
  return asActor(db, actor, async (trx) => {
    const listings = (await listSubstance(trx, favourites)).filter(
      ({ standing }) => standing !== 'hidden',
    );
    const now = clock.now();
    await insertFavourites(
      trx,
      listings.map((listing) => ({ ...part, ...rowOf(listing, now) })),
    );
    if ((await countFavouritesOf(trx, part)) > MOST_FAVOURITES)
      throw new AppError<CatalogueErrorCode>('catalogue.too_many_favourites', 'conflict', {
        details: { most: MOST_FAVOURITES },
      });
    return { kept: listings.length };
  });
}

/** What can be read on the page at this moment is not told again. */
function rowOf(listing: ListingSubstance, now: Date) {
  const { kind, id, title, version, standing, deadlines } = listing;
  const deadline = deadlineAfter(deadlines, now);
  const days = deadlineNotice(deadline, now);
  return {
    kind,
    sourceId: id,
    title,
    version,
    substance: substanceFingerprint(listing),
    shown: standing === 'shown',
    deadlineToldFor: days === null ? null : deadline,
    deadlineToldDays: days,
    createdAt: now,
  };
}
