import type { DB, Trx } from '@koble/db';
import type { Insertable, Selectable, Updateable } from 'kysely';
import { AlertLasts } from './schema';
import { WatchedSearch } from './watched-search';

/** A saved search as it is kept; what comes untyped from the database is parsed here. */
export type SavedSearchRow = Omit<Selectable<DB['savedSearch']>, 'search' | 'days' | 'untilOn'> & {
  search: WatchedSearch;
  lasts: AlertLasts;
};

function savedSearchOf({ days, untilOn, ...row }: Selectable<DB['savedSearch']>): SavedSearchRow {
  return { ...row, search: WatchedSearch.parse(row.search), lasts: lastsOf({ days, untilOn }) };
}

type LastsColumns = Pick<Selectable<DB['savedSearch']>, 'days' | 'untilOn'>;

function lastsOf({ days, untilOn }: LastsColumns): AlertLasts {
  return AlertLasts.parse(
    untilOn === null ? { kind: 'days', days } : { kind: 'until', on: untilOn },
  );
}

function columnsOf(lasts: AlertLasts): LastsColumns {
  return lasts.kind === 'days'
    ? { days: lasts.days, untilOn: null }
    : { days: null, untilOn: lasts.on };
}

/** All of a subscriber, the newest first. */
export async function listSavedSearches(trx: Trx, subscriberId: string): Promise<SavedSearchRow[]> {
  const rows = await trx
    .selectFrom('savedSearch')
    .selectAll()
    .where('subscriberId', '=', subscriberId)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(savedSearchOf);
}

/** One of a subscriber, while nobody else changes it. */
export async function lockSavedSearch(
  trx: Trx,
  { id, subscriberId }: { id: string; subscriberId: string },
): Promise<SavedSearchRow | undefined> {
  const row = await trx
    .selectFrom('savedSearch')
    .selectAll()
    .where('id', '=', id)
    .where('subscriberId', '=', subscriberId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row && savedSearchOf(row);
}

/** The subscriber's searches for the same thing, while nobody else changes them. */
export async function lockSavedSearchFor(
  trx: Trx,
  { queryId, subscriberId }: { queryId: string; subscriberId: string },
) {
  return trx
    .selectFrom('savedSearch')
    .select(['id', 'askedAt', 'confirmedAt'])
    .where('queryId', '=', queryId)
    .where('subscriberId', '=', subscriberId)
    .orderBy('createdAt')
    .limit(1)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

export async function countSavedSearches(trx: Trx, subscriberId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('savedSearch')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('subscriberId', '=', subscriberId)
    .executeTakeFirstOrThrow();
  return count;
}

export async function insertSavedSearch(
  trx: Trx,
  {
    lasts,
    ...row
  }: Omit<Insertable<DB['savedSearch']>, keyof LastsColumns> & { lasts: AlertLasts },
): Promise<string> {
  const { id } = await trx
    .insertInto('savedSearch')
    .values({ ...row, ...columnsOf(lasts) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateSavedSearch(
  trx: Trx,
  id: string,
  {
    lasts,
    ...changed
  }: Omit<Updateable<DB['savedSearch']>, keyof LastsColumns> & { lasts?: AlertLasts },
): Promise<void> {
  await trx
    .updateTable('savedSearch')
    .set({ ...changed, ...(lasts && columnsOf(lasts)) })
    .where('id', '=', id)
    .execute();
}

export async function deleteSavedSearch(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('savedSearch').where('id', '=', id).execute();
}

/** A search that was asked for by mail, whosever it is, while nobody else changes it. */
export async function lockAskedSearch(
  trx: Trx,
  id: string,
): Promise<Pick<SavedSearchRow, 'subscriberId' | 'lasts' | 'confirmedAt'> | undefined> {
  const row = await trx
    .selectFrom('savedSearch')
    .select(['subscriberId', 'days', 'untilOn', 'confirmedAt'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return (
    row && { subscriberId: row.subscriberId, lasts: lastsOf(row), confirmedAt: row.confirmedAt }
  );
}

/** Pauses all of a subscriber that mail; gives how many those were. */
export async function pauseMailed(trx: Trx, subscriberId: string, now: Date): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('savedSearch')
    .set({ pausedAt: now, letterDueAt: null })
    .where('subscriberId', '=', subscriberId)
    .where('mail', '=', true)
    .where('pausedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** Removes what was never confirmed, and what ended long ago; gives how many. */
export async function deleteOldSearches(
  trx: Trx,
  { askedBefore, endedBefore }: { askedBefore: Date; endedBefore: Date },
): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('savedSearch')
    .where(({ or, and, eb }) =>
      or([
        and([eb('confirmedAt', 'is', null), eb('askedAt', '<', askedBefore)]),
        eb('until', '<', endedBefore),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
