import type { Db, Trx } from '@koble/db';
import { sql } from 'kysely';
import type { ZeroHitCount } from './zero-hit-log';

/** Adds what was searched for in vain on a day ("2026-11-27"). */
export async function addZeroHits(
  db: Db,
  day: string,
  counts: readonly ZeroHitCount[],
): Promise<void> {
  if (counts.length === 0) return;
  await db
    .insertInto('zeroHit')
    .values(
      counts.map(({ key, shown, kind, count }) => ({
        queryKey: key,
        kind,
        shownQuery: shown,
        firstOn: day,
        lastOn: day,
        times: count,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['queryKey', 'kind']).doUpdateSet({
        shownQuery: sql`excluded.shown_query`,
        lastOn: sql`greatest(zero_hit.last_on, excluded.last_on)`,
        times: sql`zero_hit.times + excluded.times`,
      }),
    )
    .execute();
}

/** A query that found nothing, whichever kinds were searched among. */
export interface ZeroHitRow {
  key: string;
  shown: string;
  kinds: ZeroHitCount['kind'][];
  count: number;
  lastOn: string;
}

/**
 * Queries that found nothing and have no meaning yet, the most frequent first; of those that were set aside when `dismissed`. One
 * word is shown from the second time on, several only when they came on different days: together they may be about somebody.
 */
export async function listZeroHitRows(
  db: Db,
  { dismissed, limit }: { dismissed: boolean; limit: number },
): Promise<ZeroHitRow[]> {
  return db
    .selectFrom('zeroHit')
    .select([
      'queryKey as key',
      sql<string>`max(shown_query)`.as('shown'),
      sql<ZeroHitCount['kind'][]>`array_agg(kind order by kind)`.as('kinds'),
      sql<number>`sum(times)::int`.as('count'),
      sql<string>`max(last_on)`.as('lastOn'),
    ])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('synonym')
            .select('synonym.id')
            .whereRef('synonym.wordKey', '=', 'zeroHit.queryKey')
            .where('synonym.removedAt', 'is', null),
        ),
      ),
    )
    .groupBy('queryKey')
    .having(sql<boolean>`bool_or(dismissed_at is not null) = ${dismissed}`)
    .having(sql<boolean>`sum(times) >= 2`)
    .having(sql<boolean>`query_key not like '% %' or min(first_on) < max(last_on)`)
    .orderBy('count', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute();
}

/** Sets a query aside as nothing to mend, or takes it back with null. */
export async function setDismissed(trx: Trx, key: string, at: Date | null): Promise<void> {
  await trx
    .updateTable('zeroHit')
    .set({ dismissedAt: at })
    .where('queryKey', '=', key)
    .where('dismissedAt', at === null ? 'is not' : 'is', null)
    .execute();
}

/** Removes queries that nobody has searched for since a day; gives how many. */
export async function deleteZeroHits(db: Db, lastBefore: string): Promise<number> {
  const gone = await db.deleteFrom('zeroHit').where('lastOn', '<', lastBefore).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
