import { asActor, partOf } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { listFavouritesOf, listSubstance } from './favourite-queries';
import type { Favourite } from './favourite-views';
import { savedListing } from './saved-listing';

/** What somebody has saved as whom they act for now, the newest first, each as it is at this moment. */
export function listFavourites(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
): Promise<Favourite[]> {
  return asActor(db, actor, async (trx) => {
    const rows = await listFavouritesOf(trx, partOf(actor));
    const keys = rows.map(({ kind, sourceId }) => ({ kind, id: sourceId }));
    const found = await listSubstance(trx, keys);
    const listings = new Map(found.map((one) => [`${one.kind}_${one.id}`, one]));
    return rows.map(({ kind, sourceId, title, createdAt }) => ({
      ...savedListing(
        { kind, id: sourceId, title },
        listings.get(`${kind}_${sourceId}`),
        clock.now(),
      ),
      savedAt: createdAt.toISOString(),
    }));
  });
}
