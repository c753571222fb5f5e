import type { Part } from '@koble/accounts';
import type { DB, Db, Trx } from '@koble/db';
import { sql, type Insertable, type NotNull, type Selectable } from 'kysely';
import type { Substance } from './favourite';
import { FAVOURITE_KINDS, type FavouriteKey } from './favourite-views';

/** A listing's substance with its name, its owner and its place among writes. */
export interface ListingSubstance extends Substance, FavouriteKey {
  version: number;
  organisation: string | null;
}

/** Those of these listings that there are, in whatever state. */
export async function listSubstance(
  db: Db,
  keys: readonly FavouriteKey[],
): Promise<ListingSubstance[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom('listingSubstance as listing')
    .leftJoin('organisation', 'organisation.id', 'listing.organisationId')
    .select([
      'listing.kind',
      'listing.sourceId as id',
      'listing.version',
      'listing.title',
      'listing.municipality',
      'listing.deadlines',
      'listing.amountOre',
      'listing.terms',
      sql<Substance['standing']>`listing.standing`.as('standing'),
      'organisation.name as organisation',
    ])
    // Kind by kind, so that each of the view's tables is asked by its own key.
    .where(({ or, and, eb }) =>
      or(
        FAVOURITE_KINDS.map((kind) =>
          and([
            eb('listing.kind', '=', kind),
            sql<boolean>`listing.source_id = any(${idsOf(keys, kind)}::uuid[])`,
          ]),
        ),
      ),
    )
    .$narrowType<{
      kind: NotNull;
      id: NotNull;
      version: NotNull;
      title: NotNull;
      deadlines: NotNull;
    }>()
    .execute();
  return rows;
}

function idsOf(keys: readonly FavouriteKey[], kind: FavouriteKey['kind']): string[] {
  return keys.filter((key) => key.kind === kind).map(({ id }) => id);
}

export type FavouriteRow = Selectable<DB['favourite']>;

/** Somebody's favourites in one of their parts, the newest first. */
export function listFavouritesOf(trx: Trx, part: Part): Promise<FavouriteRow[]> {
  return ofPart(trx, part).selectAll().orderBy('createdAt', 'desc').orderBy('id').execute();
}

export async function countFavouritesOf(trx: Trx, part: Part): Promise<number> {
  const { count } = await ofPart(trx, part)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function ofPart(trx: Trx, { personId, organisationId }: Part) {
  return trx
    .selectFrom('favourite')
    .where('personId', '=', personId)
    .where('organisationId', organisationId === null ? 'is' : '=', organisationId);
}

/** Leaves those as they are that were there. */
export async function insertFavourites(
  trx: Trx,
  rows: readonly Insertable<DB['favourite']>[],
): Promise<void> {
  if (rows.length > 0)
    await trx
      .insertInto('favourite')
      .values([...rows])
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

export async function deleteFavourite(
  trx: Trx,
  { personId, organisationId }: Part,
  { kind, id }: FavouriteKey,
): Promise<void> {
  await trx
    .deleteFrom('favourite')
    .where('personId', '=', personId)
    .where('organisationId', organisationId === null ? 'is' : '=', organisationId)
    .where('kind', '=', kind)
    .where('sourceId', '=', id)
    .execute();
}

/** Favourites whose listing was written or removed since it was last looked at, kept from other workers until the transaction ends. */
export function lockTouchedFavourites(trx: Trx, limit: number): Promise<FavouriteRow[]> {
  return trx
    .selectFrom('favourite')
    .leftJoin('listingSubstance as listing', (join) =>
      join
        .onRef('listing.kind', '=', 'favourite.kind')
        .onRef('listing.sourceId', '=', 'favourite.sourceId'),
    )
    .selectAll('favourite')
    .where(sql<boolean>`coalesce(listing.version, 0) <> favourite.version`)
    .limit(limit)
    .forUpdate('favourite')
    .skipLocked()
    .execute();
}

/** A listing that is gone keeps the title that it had. */
export async function setLookedAt(
  trx: Trx,
  id: string,
  seen: { version: number; shown: boolean; title?: string; substance?: string },
): Promise<void> {
  await trx.updateTable('favourite').set(seen).where('id', '=', id).execute();
}

/**
 * Favourites of open listings whose next deadline is before `until` and of which something is still to be told: for the first time,
 * or before `last` for the last time.
 */
export async function lockDueFavourites(
  trx: Trx,
  { now, until, last, limit }: Record<'now' | 'until' | 'last', Date> & { limit: number },
): Promise<(FavouriteRow & { deadline: Date })[]> {
  const next = sql<Date>`(select min(at) from unnest(listing.deadlines) at where at > ${now})`;
  return trx
    .selectFrom('favourite')
    .innerJoin('listingSubstance as listing', (join) =>
      join
        .onRef('listing.kind', '=', 'favourite.kind')
        .onRef('listing.sourceId', '=', 'favourite.sourceId'),
    )
    .selectAll('favourite')
    .select(next.as('deadline'))
    .where('listing.standing', '=', 'shown')
    .where(next, '<=', until)
    .where(
      sql<boolean>`(deadline_told_for is distinct from ${next}
        or (deadline_told_days > 1 and ${next} <= ${last}))`,
    )
    .limit(limit)
    .forUpdate('favourite')
    .skipLocked()
    .execute();
}

export async function setDeadlineTold(
  trx: Trx,
  id: string,
  { deadline, days }: { deadline: Date; days: number },
): Promise<void> {
  await trx
    .updateTable('favourite')
    .set({ deadlineToldFor: deadline, deadlineToldDays: days })
    .where('id', '=', id)
    .execute();
}
