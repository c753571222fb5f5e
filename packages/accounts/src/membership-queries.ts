import type { Db, Trx } from '@koble/db';
import type { MembershipRole, OrganisationKind } from './actor';
import type { Member } from './membership';

/** A person's organisations, the one they joined first at the top. */
export async function listMemberships(
  db: Db | Trx,
  personId: string,
): Promise<{ id: string; name: string; kind: OrganisationKind; role: MembershipRole }[]> {
  return db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select(['organisation.id', 'organisation.name', 'organisation.kind', 'membership.role'])
    .where('membership.personId', '=', personId)
    .orderBy('membership.createdAt')
    .orderBy('organisation.id')
    .execute();
}

/** An organisation's members; nobody else changes who they are until the transaction ends. */
export async function lockMembers(trx: Trx, organisationId: string): Promise<Member[]> {
  // Not "for update": that would hold up everything else that refers to the organisation.
  await trx
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', organisationId)
    .forNoKeyUpdate()
    .execute();
  return trx
    .selectFrom('membership')
    .select(['personId', 'role'])
    .where('organisationId', '=', organisationId)
    .execute();
}

/** Somebody joins, as of a moment; one who is there already stays what they are. */
export async function insertMembership(
  trx: Trx,
  membership: { personId: string; organisationId: string; role: MembershipRole; createdAt: Date },
): Promise<void> {
  await trx
    .insertInto('membership')
    .values(membership)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function updateRole(
  trx: Trx,
  of: { personId: string; organisationId: string; role: MembershipRole },
): Promise<void> {
  await trx
    .updateTable('membership')
    .set({ role: of.role })
    .where('personId', '=', of.personId)
    .where('organisationId', '=', of.organisationId)
    .execute();
}

export async function deleteMembership(
  trx: Trx,
  of: { personId: string; organisationId: string },
): Promise<void> {
  await trx
    .deleteFrom('membership')
    .where('personId', '=', of.personId)
    .where('organisationId', '=', of.organisationId)
    .execute();
}
