import type { MembershipRole } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import type { Recipient } from './notice';

/** An organisation's accountant looks after money alone. */
export const TOLD_ROLES = ['owner', 'member', 'adviser'] as const;

/** The people of an organisation in these roles: where it is about money in all, `MEMBERSHIP_ROLES`. */
export function listMembers(
  trx: Trx,
  organisationId: string,
  roles: readonly MembershipRole[] = TOLD_ROLES,
): Promise<Recipient[]> {
  return trx
    .selectFrom('membership')
    .select(['personId', 'organisationId'])
    .where('organisationId', '=', organisationId)
    .where('role', 'in', roles)
    .orderBy('createdAt')
    .execute();
}

/** The companies that are in a joint need or are asked to join it, with its title. */
export function listJointMembers(
  trx: Trx,
  jointId: string,
): Promise<{ organisationId: string; title: string }[]> {
  return trx
    .selectFrom('jointMember')
    .innerJoin('jointNeed', 'jointNeed.id', 'jointMember.jointId')
    .select(['jointMember.organisationId', 'jointNeed.title'])
    .where('jointMember.jointId', '=', jointId)
    .where('jointMember.state', 'in', ['invited', 'joined'])
    .execute();
}

export async function nameOfOrganisation(trx: Trx, id: string): Promise<string | null> {
  const row = await trx
    .selectFrom('organisation')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.name ?? null;
}

/** The person of a profile; null for a demo profile that is nobody's, and for one that is gone. */
export async function personOfCandidate(trx: Trx, candidateId: string): Promise<string | null> {
  const row = await trx
    .selectFrom('candidate')
    .select('personId')
    .where('id', '=', candidateId)
    .executeTakeFirst();
  return row?.personId ?? null;
}

/**
 * Who looks after a call: the people of its funder and of the organisation that wrote it last, and where neither has anybody, all
 * advisers of the operators.
 */
export async function listKeepers(
  trx: Trx,
  { callId, funderId }: { callId: string; funderId: string },
): Promise<Recipient[]> {
  const keepers = await trx
    .selectFrom('membership')
    .select(['personId', 'organisationId'])
    .where('role', 'in', TOLD_ROLES)
    .where(({ or, eb, selectFrom }) =>
      or([
        eb('organisationId', '=', funderId),
        eb(
          'organisationId',
          '=',
          selectFrom('callVersion')
            .select('callVersion.organisationId')
            .where('callVersion.callId', '=', callId)
            .where('callVersion.organisationId', 'is not', null)
            .orderBy('number', 'desc')
            .limit(1),
        ),
      ]),
    )
    .orderBy('createdAt')
    .execute();
  return keepers.length > 0 ? keepers : listAdvisers(trx);
}

function listAdvisers(trx: Trx): Promise<Recipient[]> {
  return trx
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select(['personId', 'organisationId'])
    .where('organisation.kind', '=', 'operator')
    .where('role', '=', 'adviser')
    .orderBy('membership.createdAt')
    .execute();
}
