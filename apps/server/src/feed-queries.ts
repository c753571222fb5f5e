import type { Db } from '@koble/db';

/** A feed that is followed: how many times in a row it could not be read, when it last was, and how new the last of it is. */
interface FollowedFeed {
  source: string;
  failures: number;
  lastOkAt: Date | null;
  lastEntryAt: Date | null;
}

export function listFeeds(db: Db): Promise<FollowedFeed[]> {
  return db
    .selectFrom('feedCursor')
    .select(['source', 'failures', 'lastOkAt', 'lastEntryAt'])
    .execute();
}
