import type { DB, Db, Trx } from '@koble/db';
import type { Insertable } from 'kysely';
import type {
  BriefVersion,
  ChallengeBrief,
  OwnChallenge,
  SharedChallenge,
} from './challenge-brief';

/** Every version of a need's brief, the newest first. */
export async function listBriefVersions(db: Db | Trx, needId: string): Promise<BriefVersion[]> {
  const rows = await db
    .selectFrom('needBrief')
    .leftJoin('organisation as operator', 'operator.id', 'needBrief.operatorId')
    .select(['version', 'hurts', 'tried', 'success', 'atHand', 'time', 'savedAt'])
    .select('operator.name as operator')
    .where('needId', '=', needId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ savedAt, ...row }) => ({ ...row, savedAt: savedAt.toISOString() }));
}

/** The newest version of a need's brief. */
export function findBrief(db: Db, needId: string): Promise<ChallengeBrief | undefined> {
  return db
    .selectFrom('needBrief')
    .select(['hurts', 'tried', 'success', 'atHand', 'time'])
    .where('needId', '=', needId)
    .orderBy('version', 'desc')
    .executeTakeFirst();
}

/** Adds a version of a brief; false where somebody else has made that version. */
export async function insertBrief(trx: Trx, brief: Insertable<DB['needBrief']>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('needBrief')
    .values(brief)
    .onConflict((conflict) => conflict.columns(['needId', 'version']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** A challenge of this company, without its versions. */
export async function findOwnChallenge(
  db: Db | Trx,
  organisationId: string,
  id: string,
): Promise<Omit<OwnChallenge, 'versions' | 'partners'> | undefined> {
  return db
    .selectFrom('need')
    .select(['id', 'title', 'wantsPeople', 'audience'])
    .where('id', '=', id)
    .where('organisationId', '=', organisationId)
    .where('wantsPilot', '=', true)
    .executeTakeFirst();
}

/** The partners that a challenge was shared with, by name. */
export function listPartnersOf(db: Db | Trx, needId: string): Promise<OwnChallenge['partners']> {
  return db
    .selectFrom('needPartner')
    .innerJoin('organisation', 'organisation.id', 'needPartner.partnerId')
    .select(['organisation.id', 'organisation.name'])
    .where('needId', '=', needId)
    .orderBy('organisation.name')
    .execute();
}

/** Whether a challenge was shared with this partner. */
export async function isSharedWith(db: Db, needId: string, partnerId: string): Promise<boolean> {
  const row = await db
    .selectFrom('needPartner')
    .select('needId')
    .where('needId', '=', needId)
    .where('partnerId', '=', partnerId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Which of these are partners. */
export async function listPartnersIn(trx: Trx, ids: readonly string[]): Promise<string[]> {
  const rows = await trx
    .selectFrom('organisation')
    .select('id')
    .where('kind', '=', 'partner')
    .where('id', 'in', ids)
    .execute();
  return rows.map(({ id }) => id);
}

export async function setAudience(
  trx: Trx,
  id: string,
  audience: OwnChallenge['audience'],
): Promise<void> {
  await trx.updateTable('need').set({ audience }).where('id', '=', id).execute();
}

/** Takes a challenge from all partners but these. */
export async function keepPartners(
  trx: Trx,
  needId: string,
  partners: readonly string[],
): Promise<void> {
  const deletion = trx.deleteFrom('needPartner').where('needId', '=', needId);
  await (
    partners.length === 0 ? deletion : deletion.where('partnerId', 'not in', partners)
  ).execute();
}

/** Shares a challenge with these partners; gives those who did not have it. */
export async function insertPartners(
  trx: Trx,
  { needId, partners, at }: { needId: string; partners: readonly string[]; at: Date },
): Promise<string[]> {
  const rows = await trx
    .insertInto('needPartner')
    .values(partners.map((partnerId) => ({ needId, partnerId, sharedAt: at })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('partnerId')
    .execute();
  return rows.map(({ partnerId }) => partnerId);
}

/** The published challenges that were shared with a partner, the newest first. */
export async function listSharedWith(db: Db, partnerId: string): Promise<SharedChallenge[]> {
  const rows = await db
    .selectFrom('needPartner')
    .innerJoin('need', 'need.id', 'needPartner.needId')
    .innerJoin('organisation', 'organisation.id', 'need.organisationId')
    .select(['need.id', 'need.title', 'organisation.name as company', 'sharedAt', 'expiresAt'])
    .where('needPartner.partnerId', '=', partnerId)
    .where('need.audience', '=', 'chosen')
    .where('need.state', '=', 'published')
    .where('need.wantsPilot', '=', true)
    .orderBy('sharedAt', 'desc')
    .limit(200)
    .execute();
  return rows.map(({ sharedAt, expiresAt, ...row }) => ({
    ...row,
    sharedAt: sharedAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
  }));
}
