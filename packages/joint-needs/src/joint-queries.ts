import type { DB, Trx } from '@koble/db';
import type { Insertable, Updateable } from 'kysely';
import type { JointMember } from './schema';

export interface JointRow {
  id: string;
  version: number;
  title: string;
  plan: string;
  costOre: number | null;
  callId: string | null;
  callSlug: string | null;
  callTitle: string | null;
}

export type MemberRow = Pick<
  JointMember,
  'organisationId' | 'company' | 'state' | 'sharePercent'
> & {
  jointId: string;
  agreedVersion: number | null;
};

/** A joint need that the actor is in. */
export function findJoint(trx: Trx, id: string): Promise<JointRow | undefined> {
  return selectJoints(trx).where('jointNeed.id', '=', id).executeTakeFirst();
}

/** The same, kept from others until the transaction ends. */
export function lockJoint(trx: Trx, id: string): Promise<JointRow | undefined> {
  return selectJoints(trx).where('jointNeed.id', '=', id).forUpdate('jointNeed').executeTakeFirst();
}

/** Every joint need that this company is in or is asked to join, the newest first. */
export function listJointsOf(trx: Trx, organisationId: string): Promise<JointRow[]> {
  return selectJoints(trx)
    .innerJoin('jointMember', 'jointMember.jointId', 'jointNeed.id')
    .where('jointMember.organisationId', '=', organisationId)
    .where('jointMember.state', 'in', ['invited', 'joined'])
    .orderBy('jointNeed.startedAt', 'desc')
    .limit(100)
    .execute();
}

/** The members of these joint needs, by name. */
export async function listMembersOf(trx: Trx, jointIds: readonly string[]): Promise<MemberRow[]> {
  if (jointIds.length === 0) return [];
  return trx
    .selectFrom('jointMember')
    .innerJoin('organisation', 'organisation.id', 'jointMember.organisationId')
    .select([
      'jointMember.jointId',
      'jointMember.organisationId',
      'organisation.name as company',
      'jointMember.state',
      'jointMember.sharePercent',
      'jointMember.agreedVersion',
    ])
    .where('jointMember.jointId', 'in', jointIds)
    .orderBy('organisation.name')
    .orderBy('organisation.id')
    .execute();
}

export async function insertJoint(trx: Trx, joint: Insertable<DB['jointNeed']>): Promise<void> {
  await trx.insertInto('jointNeed').values(joint).execute();
}

export async function insertMembers(
  trx: Trx,
  members: readonly Insertable<DB['jointMember']>[],
): Promise<void> {
  await trx.insertInto('jointMember').values(members).execute();
}

export async function updateJoint(
  trx: Trx,
  id: string,
  columns: Updateable<DB['jointNeed']>,
): Promise<void> {
  await trx.updateTable('jointNeed').set(columns).where('id', '=', id).execute();
}

export async function updateMember(
  trx: Trx,
  { jointId, organisationId }: { jointId: string; organisationId: string },
  columns: Updateable<DB['jointMember']>,
): Promise<void> {
  await trx
    .updateTable('jointMember')
    .set(columns)
    .where('jointId', '=', jointId)
    .where('organisationId', '=', organisationId)
    .execute();
}

/** The case of its own that a member has opened by the joint need's terms. */
export function findOwnCase(
  trx: Trx,
  { jointId, organisationId }: { jointId: string; organisationId: string },
): Promise<{ id: string } | undefined> {
  return trx
    .selectFrom('fundingCase')
    .select('id')
    .where('jointId', '=', jointId)
    .where('organisationId', '=', organisationId)
    .executeTakeFirst();
}

/** The challenge of its own with which a member is in it. */
export async function findOwnNeedIn(
  trx: Trx,
  { jointId, organisationId }: { jointId: string; organisationId: string },
): Promise<string | undefined> {
  const row = await trx
    .selectFrom('jointMember')
    .select('needId')
    .where('jointId', '=', jointId)
    .where('organisationId', '=', organisationId)
    .executeTakeFirst();
  return row?.needId;
}

/** Whether this call is published. */
export async function isPublishedCall(trx: Trx, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom('fundingCall')
    .select('id')
    .where('id', '=', id)
    .where('state', '=', 'published')
    .executeTakeFirst();
  return row !== undefined;
}

function selectJoints(trx: Trx) {
  return trx
    .selectFrom('jointNeed')
    .leftJoin('fundingCall', 'fundingCall.id', 'jointNeed.callId')
    .select([
      'jointNeed.id',
      'jointNeed.version',
      'jointNeed.title',
      'jointNeed.plan',
      'jointNeed.costOre',
      'jointNeed.callId',
      'fundingCall.slug as callSlug',
      'fundingCall.title as callTitle',
    ]);
}
