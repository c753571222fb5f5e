import type { Db } from '@koble/db';
import { sql } from 'kysely';

/**
 * A mark of the published calls that every change alters. Versions are drawn from one rising sequence: a call that is written is
 * given a greater one than any before it, so of equally many calls the sum only grows, and one that closes lowers the count.
 */
export async function getShelfMark(db: Db): Promise<string> {
  const row = await db
    .selectFrom('fundingCall')
    .select(sql<string>`count(*) || ' ' || coalesce(sum(version), 0)`.as('mark'))
    .where('state', '=', 'published')
    .executeTakeFirstOrThrow();
  return row.mark;
}

export async function listCallVersions(db: Db): Promise<{ id: string; version: number }[]> {
  return db
    .selectFrom('fundingCall')
    .select(['id', 'version'])
    .where('state', '=', 'published')
    .orderBy('id')
    .execute();
}
