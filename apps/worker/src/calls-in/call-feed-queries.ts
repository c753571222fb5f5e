import type { CallOrigin } from '@koble/funding';
import type { Db } from '@koble/db';

/**
 * Takes the turn to read a feed of calls until `until`, if it is due and nobody else has it; gives how often in a row it could
 * not be read. A turn that is not ended, since its worker was killed, is due again then.
 */
export async function takeFeedTurn(
  db: Db,
  { origin, now, until }: { origin: CallOrigin; now: Date; until: Date },
): Promise<{ failures: number } | undefined> {
  await db
    .insertInto('callFeed')
    .values({ origin, nextAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return db
    .updateTable('callFeed')
    .set({ nextAt: until })
    .where('origin', '=', origin)
    .where('nextAt', '<=', now)
    .returning('failures')
    .executeTakeFirst();
}

/** How a turn ended, and when the feed is due again. */
export async function endFeedTurn(
  db: Db,
  origin: CallOrigin,
  change: { nextAt: Date; failures?: number; lastOkAt?: Date },
): Promise<void> {
  await db.updateTable('callFeed').set(change).where('origin', '=', origin).execute();
}
