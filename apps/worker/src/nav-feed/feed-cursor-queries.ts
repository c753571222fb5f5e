import type { Db } from '@koble/db';

/** How far NAV's feed is read, for whoever has the turn to read on. */
export interface FeedCursor {
  turn: number;
  pageUrl: string;
  etag: string | null;
  lastModified: string | null;
  lastEntry: string | null;
  entryFailures: number;
  heldAfter: string;
  failures: number;
}

/** What a turn changes in the cursor; `nextAt` also says until when it counts as being read. */
export type CursorChange = Partial<Omit<FeedCursor, 'turn'>> & {
  lastEntryAt?: Date;
  lastOkAt?: Date;
  nextAt: Date;
};

/** Somebody else reads the feed on since: what this turn wants to write is not written. */
export class TurnLost extends Error {}

/**
 * Takes the turn to read the feed until `until`, if it is due and nobody else has it; of several workers at once one gets it.
 * A turn that is not ended, since its worker was killed, is due again then. Another address begins anew.
 */
export async function takeTurn(
  db: Db,
  { feedUrl, now, until }: { feedUrl: string; now: Date; until: Date },
): Promise<FeedCursor | undefined> {
  const begin = { feedUrl, pageUrl: feedUrl, nextAt: now };
  await db
    .insertInto('feedCursor')
    .values({ source: 'nav', ...begin })
    .onConflict((conflict) =>
      conflict
        .column('source')
        .doUpdateSet({ ...begin, etag: null, lastModified: null, lastEntry: null, failures: 0 })
        .where('feedCursor.feedUrl', '!=', feedUrl),
    )
    .execute();
  return db
    .updateTable('feedCursor')
    .set((of) => ({ turn: of('turn', '+', 1), nextAt: until }))
    .where('source', '=', 'nav')
    .where('nextAt', '<=', now)
    .returning([
      ...(['turn', 'pageUrl', 'etag', 'lastModified', 'lastEntry'] as const),
      ...(['entryFailures', 'heldAfter', 'failures'] as const),
    ])
    .executeTakeFirst();
}

/** @throws TurnLost when another turn has begun since: in a transaction, all of it is undone */
export async function saveCursor(db: Db, turn: number, change: CursorChange): Promise<void> {
  const saved = await db
    .updateTable('feedCursor')
    .set(change)
    .where('source', '=', 'nav')
    .where('turn', '=', turn)
    .returning('turn')
    .executeTakeFirst();
  if (saved === undefined) throw new TurnLost('the feed is read by another worker');
}
