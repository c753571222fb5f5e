import type { Db, Trx } from '@koble/db';
import { sql } from 'kysely';

/** How many listings each of these searches has found since it was saved, of the kinds and listings that may be seen. */
export async function countFound(
  db: Db | Trx,
  savedSearchIds: readonly string[],
  { kinds, hiddenIds }: { kinds: readonly string[]; hiddenIds: readonly string[] },
): Promise<{ id: string; count: number }[]> {
  return db
    .selectFrom('savedSearch')
    .innerJoin('finding', 'finding.queryId', 'savedSearch.queryId')
    .select(['savedSearch.id', ({ fn }) => fn.countAll<number>().as('count')])
    .where(sql<boolean>`saved_search.id = any(${[...savedSearchIds]}::uuid[])`)
    .whereRef('finding.foundAt', '>=', 'savedSearch.createdAt')
    .where(sql<boolean>`split_part(finding.listing_id, '_', 1) = any(${[...kinds]}::text[])`)
    .where(sql<boolean>`finding.listing_id <> all(${[...hiddenIds]}::text[])`)
    .groupBy('savedSearch.id')
    .execute();
}
