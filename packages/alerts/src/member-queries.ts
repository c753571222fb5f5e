import type { MembershipRole } from '@koble/accounts/schema';
import type { DB, Db, Trx } from '@koble/db';

/** As what somebody is of an organisation; undefined for one that they are not of. */
export function findMembership(
  db: Db | Trx,
  { personId, organisationId }: { personId: string; organisationId: string },
): Promise<{ kind: DB['organisation']['kind']; role: MembershipRole } | undefined> {
  return db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select(['organisation.kind', 'membership.role'])
    .where('membership.personId', '=', personId)
    .where('membership.organisationId', '=', organisationId)
    .executeTakeFirst();
}
