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

export interface Finding {
  queryId: string;
  listingId: string;
}

/** Writes down what was found, each once and only for searches that somebody has now; gives the searches with something new. */
export async function insertFindings(
  trx: Trx,
  findings: readonly Finding[],
  now: Date,
): Promise<string[]> {
  const { rows } = await sql<{ queryId: string }>`
    with wanted as (
      select id from saved_query
      where id = any(${[...new Set(findings.map(({ queryId }) => queryId))]}::text[]) and exists (
        select from saved_search
        where query_id = saved_query.id and confirmed_at is not null and until > ${now}
      )
      -- Kept from being forgotten until this is written.
      for key share
    ), new as (
      insert into finding (query_id, listing_id, found_at)
      select query_id, listing_id, ${now}::timestamptz
      from unnest(${findings.map(({ queryId }) => queryId)}::text[], ${findings.map(({ listingId }) => listingId)}::text[])
        as found (query_id, listing_id)
      join wanted on wanted.id = query_id
      on conflict do nothing
      returning query_id
    )
    select distinct query_id from new`.execute(trx);
  return rows.map(({ queryId }) => queryId);
}

/** Removes what was found before; gives how much. */
export async function deleteFindings(trx: Trx, before: Date): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('finding')
    .where('foundAt', '<', before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
