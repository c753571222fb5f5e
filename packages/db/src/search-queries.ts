import { sql } from 'kysely';
import type { Db } from './database';

/** A listing whose document in the search engine may be older than `version`. */
interface Row {
  id: string;
  version: number;
}

/** A transaction that changed more listings than this is an import and not somebody who waits for the answer. */
const MANY = 40;

/**
 * Listings that are due to be sent to the search engine: first those of small transactions, then the rest, longest waiting
 * first in both. So a single change is not behind ten thousand imported listings.
 */
export async function takeDueListings(db: Db, limit: number): Promise<Row[]> {
  return (
    db
      .selectFrom('searchDirty')
      .select(['listingId as id', 'version'])
      .where('dueAt', '<=', sql<Date>`clock_timestamp()`)
      // A row's xmin is the transaction that wrote it last.
      .orderBy(sql`count(*) over (partition by xmin::text) > ${MANY}`)
      .orderBy('dueAt')
      .limit(limit)
      .execute()
  );
}

/**
 * Removes listings that the engine now has, unless they have become newer since; those wait from their last change on. A row that
 * is locked is being made newer at this moment and stays as well: waiting for several of them could end in a deadlock
 * that takes somebody's change with it.
 */
export async function acknowledgeListings(db: Db, rows: readonly Row[]): Promise<void> {
  await sql`
    with sent as materialized (
      select dirty.listing_id, dirty.version <= sent.version as done
      from search_dirty dirty
      join unnest(${rows.map(({ id }) => id)}::text[], ${rows.map(({ version }) => version)}::bigint[]) as sent (listing_id, version)
        using (listing_id)
      for update of dirty skip locked
    ), newer as (
      update search_dirty set enqueued_at = due_at where listing_id in (select listing_id from sent where not done)
    )
    delete from search_dirty where listing_id in (select listing_id from sent where done)`.execute(
    db,
  );
}

/** A listing that the engine refuses is tried again after 10 seconds, then ever later, up to an hour. A change makes it due at once. */
export async function quarantineListing(db: Db, row: Row, problem: string): Promise<void> {
  await db
    .updateTable('searchDirty')
    .set({
      problem,
      attempts: sql`attempts + 1`,
      dueAt: sql`clock_timestamp() + least(interval '10 seconds' * power(2, least(attempts, 10)), interval '1 hour')`,
    })
    .where('listingId', '=', row.id)
    .where('version', '<=', row.version)
    .execute();
}

/** Which of these listings wait to be sent, due or not. */
export async function findDirtyListings(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('searchDirty')
    .select('listingId')
    .where('listingId', 'in', ids)
    .execute();
  return rows.map(({ listingId }) => listingId);
}

/** One statement each: several in one would hold some while waiting for others, which somebody's change may hold. */
export async function markListingsDirty(db: Db, ids: readonly string[]): Promise<void> {
  for (const id of ids) await sql`select mark_listing_dirty(${id})`.execute(db);
}

/** One comparison of the search engine with the database: counts of listings. */
export interface Reconciliation {
  compared: number;
  missing: number;
  stale: number;
  ghost: number;
  milliseconds: number;
}

export async function recordReconciliation(db: Db, report: Reconciliation): Promise<void> {
  const { compared, missing, stale, ghost, milliseconds } = report;
  await db
    .insertInto('searchReconciliation')
    .values({ compared, missing, stale, ghost, milliseconds })
    .execute();
}

/** How far the search engine is behind: listings that wait, seconds that the oldest has waited, and how many it refuses. */
export async function searchLag(
  db: Db,
): Promise<{ waiting: number; oldestSeconds: number; refused: number }> {
  return db
    .selectFrom('searchDirty')
    .select([
      sql<number>`count(*) filter (where problem is null)`.as('waiting'),
      sql<number>`coalesce(extract(epoch from clock_timestamp() - min(enqueued_at) filter (where problem is null)), 0)::float8`.as(
        'oldestSeconds',
      ),
      sql<number>`count(*) filter (where problem is not null)`.as('refused'),
    ])
    .executeTakeFirstOrThrow();
}

/** The dirty set as the sync of `@koble/search` asks for it. */
export function searchDirtySet(db: Db) {
  return {
    takeDue: (limit: number) => takeDueListings(db, limit),
    acknowledge: (rows: readonly Row[]) => acknowledgeListings(db, rows),
    quarantine: (row: Row, problem: string) => quarantineListing(db, row, problem),
    findDirty: (ids: readonly string[]) => findDirtyListings(db, ids),
    markDirty: (ids: readonly string[]) => markListingsDirty(db, ids),
    recordReconciliation: (report: Reconciliation) => recordReconciliation(db, report),
  };
}
