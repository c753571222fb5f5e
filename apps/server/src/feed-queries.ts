import type { Db } from '@koble/db';

/** The feeds that are followed: how many times in a row one could not be read, and when it last was. */
export function listFeeds(
  db: Db,
): Promise<{ source: string; failures: number; lastOkAt: Date | null }[]> {
  return db.selectFrom('feedCursor').select(['source', 'failures', 'lastOkAt']).execute();
}
