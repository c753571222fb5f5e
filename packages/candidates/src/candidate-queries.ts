import type { DB, Db, Trx } from '@koble/db';
import { sql, type Insertable } from 'kysely';
import { z } from 'zod';
import { occupationGroupsOf } from './candidate';
import { CandidateInput, EXPERIENCE_LEVELS, type CandidateCard } from './schema';

/** The columns that anybody but the person may see: neither the person nor the municipality is among them. */
const SHOWN = [
  'id',
  'version',
  'title',
  'occupations',
  'skills',
  'languages',
  'experience',
  'district',
  'radiusKm',
  'modes',
  'extents',
  'availableOn',
  'interests',
  'confirmedAt',
  'expiresAt',
] as const;

/** Arrays come untyped from the database; this is where they are parsed. */
const Wishes = z.object({
  modes: CandidateInput.shape.modes,
  extents: CandidateInput.shape.extents,
  experience: z.enum(EXPERIENCE_LEVELS),
});

export interface CandidateRow extends CandidateCard {
  version: number;
  title: string;
  occupations: string[];
  interests: number;
  confirmedAt: Date;
  expiresAt: Date;
}

/** Those of these candidates whose profile is active. */
export async function listActiveCandidates(
  db: Db,
  ids: readonly string[],
): Promise<CandidateRow[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('candidate')
    .select(SHOWN)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .where('state', '=', 'active')
    .execute();
  return rows.map((row) => ({
    ...row,
    ...Wishes.parse(row),
    occupationGroups: occupationGroupsOf(row.occupations),
  }));
}

/** Ends the profiles that were not confirmed in time; gives how many. */
export async function expireCandidates(db: Db, now: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('candidate')
    .set({ state: 'expired' })
    .where('state', 'in', ['active', 'paused'])
    .where('expiresAt', '<=', now)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** Marks the profiles that end until a moment as told of that end, and gives those that were not. */
export async function updateTold(
  trx: Trx,
  { now, until }: { now: Date; until: Date },
): Promise<{ id: string; expiresAt: Date }[]> {
  return trx
    .updateTable('candidate')
    .set((set) => ({ expiryToldFor: set.ref('expiresAt') }))
    .where('state', 'in', ['active', 'paused'])
    .where('expiresAt', '>', now)
    .where('expiresAt', '<=', until)
    .where('expiryToldFor', 'is distinct from', (where) => where.ref('expiresAt'))
    .returning(['id', 'expiresAt'])
    .execute();
}

/** The candidates that have shut any of these organisations out; there is at least one. */
export async function blockedCandidateIds(
  db: Db,
  organisationIds: readonly string[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('candidateBlock')
    .select('candidateId')
    .where('organisationId', 'in', organisationIds)
    .orderBy('candidateId')
    .execute();
  return rows.map(({ candidateId }) => candidateId);
}

/** Whether this candidate has shut any of these organisations out. */
export async function hasBlocked(
  db: Db,
  { candidateId, organisationIds }: { candidateId: string; organisationIds: readonly string[] },
): Promise<boolean> {
  const row = await db
    .selectFrom('candidateBlock')
    .select('candidateId')
    .where('candidateId', '=', candidateId)
    .where('organisationId', 'in', organisationIds)
    .executeTakeFirst();
  return row !== undefined;
}

/** Writes a person's profile, the first or the one they have, and gives its id. */
export async function upsertCandidate(
  trx: Trx,
  profile: Insertable<DB['candidate']>,
): Promise<string> {
  const { id } = await trx
    .insertInto('candidate')
    .values(profile)
    .onConflict((conflict) => conflict.column('personId').doUpdateSet(profile))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
