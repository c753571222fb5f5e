import { emitEvent, inTransaction, type Db, type Trx } from '@koble/db';
import { changeTold, substanceFingerprint } from './favourite';
import type { FavouriteEvent } from './favourite-events';
import { listSubstance, lockTouchedFavourites, setLookedAt } from './favourite-queries';

const BATCH = 500;

/**
 * Tells of saved listings that closed, opened again, or changed in what matters: name, place, deadline, money. Most writes change
 * none of it, and are told to nobody. Gives how many were told; several workers may do it at once, and each change is told once.
 */
export async function noticeChangedFavourites(db: Db): Promise<number> {
  let told = 0;
  for (;;) {
    const batch = await inTransaction(db, noticeBatch);
    told += batch.told;
    if (batch.looked < BATCH) return told;
  }
}

async function noticeBatch(trx: Trx): Promise<{ looked: number; told: number }> {
  const rows = await lockTouchedFavourites(trx, BATCH);
  const keys = rows.map(({ kind, sourceId }) => ({ kind, id: sourceId }));
  const found = await listSubstance(trx, keys);
  const listings = new Map(found.map((one) => [`${one.kind}_${one.id}`, one]));
  let told = 0;
  for (const favourite of rows) {
    const listing = listings.get(`${favourite.kind}_${favourite.sourceId}`);
    const kind = changeTold(favourite, listing);
    const shown = listing?.standing === 'shown';
    await setLookedAt(trx, favourite.id, {
      version: listing?.version ?? 0,
      shown,
      // Nobody is told what a hidden listing is called meanwhile.
      ...(shown ? { title: listing.title, substance: substanceFingerprint(listing) } : {}),
    });
    if (kind === null) continue;
    await emitEvent<FavouriteEvent>(trx, { kind, favouriteId: favourite.id });
    told += 1;
  }
  return { looked: rows.length, told };
}
