import type { DB, Db, Trx } from '@koble/db';
import type { Insertable, Selectable, Updateable } from 'kysely';
import { sql } from 'kysely';
import { askedOf } from './need-columns';
import { reviewedBy } from './reviewed-by';
import type { FilledHow, Need, NeedReview, PublicNeed } from './schema';

/** A need with what is shown of its organisation. */
export type NeedRow = Selectable<Omit<DB['need'], 'textSearch'>> & {
  organisationName: string;
  organisationMunicipality: string | null;
  organisationIndustry: string | null;
  organisationAnswers: PublicNeed['organisation']['answers'];
  organisationAnswerDays: number | null;
};

function selectNeeds(db: Db) {
  return db
    .selectFrom('need')
    .innerJoin('organisation', 'organisation.id', 'need.organisationId')
    .selectAll('need')
    .select([
      'organisation.name as organisationName',
      'organisation.municipality as organisationMunicipality',
      'organisation.industry as organisationIndustry',
      'organisation.answers as organisationAnswers',
      'organisation.answerDays as organisationAnswerDays',
    ]);
}

export function findNeed(db: Db, id: string): Promise<NeedRow | undefined> {
  return selectNeeds(db).where('need.id', '=', id).executeTakeFirst();
}

/** A company's own needs, each with whoever looks at it before it is published. */
function selectNeedsOf(db: Db, organisationId: string) {
  return db
    .selectFrom('need')
    .leftJoin('clientConsent', (join) =>
      join
        .onRef('clientConsent.companyId', '=', 'need.organisationId')
        .onRef('clientConsent.operatorId', '=', 'need.reviewOperatorId')
        .on('clientConsent.givenAt', 'is not', null)
        .on('clientConsent.endedAt', 'is', null),
    )
    .leftJoin('organisation as reviewer', 'reviewer.id', 'need.reviewOperatorId')
    .selectAll('need')
    .select(['reviewer.name as reviewer', 'clientConsent.id as consentId'])
    .where('need.organisationId', '=', organisationId);
}

/** A company's own needs, the newest first. */
export async function listNeedsOf(db: Db, organisationId: string): Promise<Need[]> {
  const rows = await selectNeedsOf(db, organisationId)
    .orderBy('need.createdAt', 'desc')
    .limit(200)
    .execute();
  return rows.map(needOf);
}

/** One of a company's own needs, whatever its state. */
export async function findNeedOf(
  db: Db,
  organisationId: string,
  id: string,
): Promise<Need | undefined> {
  const row = await selectNeedsOf(db, organisationId).where('need.id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : needOf(row);
}

/** Those of these needs that are published now. */
export async function listPublishedNeeds(db: Db, ids: readonly string[]): Promise<NeedRow[]> {
  if (ids.length === 0) return [];
  return selectNeeds(db)
    .where(sql<boolean>`need.id = any(${[...ids]}::uuid[])`)
    .where('need.state', '=', 'published')
    .execute();
}

export async function insertNeed(trx: Trx, need: Insertable<DB['need']>): Promise<string> {
  const { id } = await trx
    .insertInto('need')
    .values(need)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateNeed(
  trx: Trx,
  id: string,
  columns: Updateable<DB['need']>,
): Promise<void> {
  await trx.updateTable('need').set(columns).where('id', '=', id).execute();
}

export async function deleteNeed(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('need').where('id', '=', id).execute();
}

export type LockedNeed = Pick<
  Selectable<DB['need']>,
  'organisationId' | 'state' | 'source' | 'expiresAt' | 'renewedAt'
>;

/** Reads a need and keeps others from changing it until the transaction ends. */
export function lockNeed(trx: Trx, id: string): Promise<LockedNeed | undefined> {
  return trx
    .selectFrom('need')
    .select(['organisationId', 'state', 'source', 'expiresAt', 'renewedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Ends what was open until this moment; gives how many needs that were. */
export async function expireNeeds(db: Db, now: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('need')
    .set({ state: 'expired' })
    .where('state', 'in', ['published', 'paused'])
    .where('expiresAt', '<=', now)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

export async function setClosed(
  trx: Trx,
  id: string,
  closed: { at: Date; filledHow: FilledHow | null },
): Promise<void> {
  await trx
    .updateTable('need')
    .set({ state: 'closed', closedAt: closed.at, filledHow: closed.filledHow })
    .where('id', '=', id)
    .execute();
}

export async function setPublished(trx: Trx, id: string): Promise<void> {
  await trx.updateTable('need').set({ state: 'published' }).where('id', '=', id).execute();
}

export async function setRenewed(
  trx: Trx,
  id: string,
  { at, until }: { at: Date; until: Date },
): Promise<void> {
  await trx
    .updateTable('need')
    .set({ state: 'published', renewedAt: at, expiresAt: until })
    .where('id', '=', id)
    .execute();
}

/**
 * The published needs that end after `now` and until `until` and whose company has not been told of this end, marked as told.
 * An imported role ends when its source says so.
 */
export function updateNeedsTold(
  trx: Trx,
  { now, until }: { now: Date; until: Date },
): Promise<{ id: string; expiresAt: Date | null }[]> {
  return trx
    .updateTable('need')
    .set((set) => ({ expiryToldFor: set.ref('expiresAt') }))
    .where('state', '=', 'published')
    .where('source', '!=', 'nav')
    .where('expiresAt', '>', now)
    .where('expiresAt', '<=', until)
    .where('expiryToldFor', 'is distinct from', (where) => where.ref('expiresAt'))
    .returning(['id', 'expiresAt'])
    .execute();
}

/**
 * Takes a published need off the lists until its company opens it again, for the clock: interests in it were not answered. Gives
 * whether it was published.
 */
export async function pauseNeed(trx: Trx, id: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('need')
    .set({ state: 'paused' })
    .where('id', '=', id)
    .where('state', '=', 'published')
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

type OwnRow = Selectable<DB['need']> & { reviewer: string | null; consentId: string | null };

function needOf(row: OwnRow): Need {
  return {
    id: row.id,
    organisationId: row.organisationId,
    state: row.state,
    ...askedOf(row),
    interests: row.interests,
    publishedAt: row.publishedAt,
    expiresAt: row.expiresAt,
    renewedAt: row.renewedAt,
    review: reviewOf(row),
  };
}

function reviewOf({ state, reviewer, consentId, ...row }: OwnRow): NeedReview | null {
  if (reviewer === null) return null;
  if (state === 'draft' && row.reviewNote !== null)
    return { kind: 'sent_back', operator: reviewer, note: row.reviewNote };
  return state === 'review' && consentId !== null && row.reviewAskedAt !== null
    ? { kind: 'waits', operator: reviewer, by: reviewedBy(row.reviewAskedAt) }
    : null;
}
