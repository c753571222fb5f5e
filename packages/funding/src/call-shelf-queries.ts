import type { Db } from '@koble/db';
import { sql } from 'kysely';

/**
 * A mark of the published calls that every change alters. Versions are drawn from one rising sequence: a call that is written is
 * given a greater one than any before it, so of equally many calls the sum only grows, and one that closes lowers the count. A
 * check draws none; without a new version its day only moves ahead, so of the same calls the sum of the days grows.
 */
export async function getShelfMark(db: Db): Promise<string> {
  const row = await db
    .selectFrom('fundingCall')
    .select(
      sql<string>`concat_ws(' ', count(*), sum(version), sum(checked_on - date '2000-01-01'))`.as(
        'mark',
      ),
    )
    .where('state', '=', 'published')
    .executeTakeFirstOrThrow();
  return row.mark;
}

/** The version of each published call, and the day of its last check, which is none. */
export async function listCallVersions(
  db: Db,
): Promise<{ id: string; version: number; checkedOn: string }[]> {
  return db
    .selectFrom('fundingCall')
    .select(['id', 'version', 'checkedOn'])
    .where('state', '=', 'published')
    .orderBy('id')
    .execute();
}
