import type { Trx } from '@koble/db';
import { sql } from 'kysely';
import { WatchedSearch } from './watched-search';

/** The first transaction that has not ended yet, as text: whatever is written later is not older than it. */
export async function firstOpenTransaction(trx: Trx): Promise<string> {
  const { rows } = await sql<{ xid: string }>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as xid`.execute(trx);
  return rows[0]?.xid ?? '0';
}

/** The searches that somebody came to want in this transaction or a later one. What cannot be read is nobody's search. */
export async function listQueriesSince(
  trx: Trx,
  xid: string,
): Promise<{ id: string; search: WatchedSearch }[]> {
  const rows = await trx
    .selectFrom('savedQuery')
    .select(['id', 'search'])
    .where('changedIn', '>=', sql<string>`${xid}::xid8`)
    .execute();
  return rows.flatMap(({ id, search }) => {
    const parsed = WatchedSearch.safeParse(search);
    return parsed.success ? [{ id, search: parsed.data }] : [];
  });
}

/**
 * Removes what nobody wants any more and was in a worker's hands when it was forgotten; gives how much. What somebody comes to want
 * at this moment stays.
 */
export async function deleteUnwanted(trx: Trx): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('savedQuery')
    .where('changedIn', '<', sql<string>`pg_snapshot_xmin(pg_current_snapshot())`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('savedSearch')
            .select('savedSearch.id')
            .whereRef('savedSearch.queryId', '=', 'savedQuery.id'),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Those of these searches that nobody wants any more. */
export async function findUnwanted(trx: Trx, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${[...ids]}::text[]) as asked (id)
    where not exists (select from saved_query where saved_query.id = asked.id)`.execute(trx);
  return rows.map(({ id }) => id);
}
