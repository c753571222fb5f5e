import type { DB, Trx } from '@koble/db';
import type { Selectable } from 'kysely';
import type { MembershipRole } from './actor';

/** An organisation's members by name, those who joined first at the top. */
export async function listMembersOf(
  trx: Trx,
  organisationId: string,
): Promise<
  { personId: string; name: string; email: string; role: MembershipRole; createdAt: Date }[]
> {
  return trx
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .select([
      'membership.personId',
      'person.name',
      'person.email',
      'membership.role',
      'membership.createdAt',
    ])
    .where('membership.organisationId', '=', organisationId)
    .orderBy('membership.createdAt')
    .orderBy('person.name')
    .execute();
}

/** An organisation's invitations that hold at this moment, the newest first. */
export async function listInvitationsOf(
  trx: Trx,
  organisationId: string,
  now: Date,
): Promise<{ id: string; email: string; role: MembershipRole; expiresAt: Date }[]> {
  return trx
    .selectFrom('invitation')
    .select(['id', 'email', 'role', 'expiresAt'])
    .where('organisationId', '=', organisationId)
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .orderBy('createdAt', 'desc')
    .execute();
}

/** Who waits to be let in, the one who has waited longest at the top. */
export async function listRequestsOf(
  trx: Trx,
  organisationId: string,
): Promise<{ id: string; name: string; email: string; createdAt: Date }[]> {
  return trx
    .selectFrom('membershipRequest')
    .innerJoin('person', 'person.id', 'membershipRequest.personId')
    .select(['membershipRequest.id', 'person.name', 'person.email', 'membershipRequest.createdAt'])
    .where('membershipRequest.organisationId', '=', organisationId)
    .where('membershipRequest.decidedAt', 'is', null)
    .orderBy('membershipRequest.createdAt')
    .execute();
}

/** What an organisation has consented to, been asked for, or as an operator was given; not what has ended. */
export async function listConsentsOf(
  trx: Trx,
  organisationId: string,
): Promise<
  (Pick<Selectable<DB['clientConsent']>, 'id' | 'askedAt' | 'askedBy' | 'givenAt' | 'givenBy'> & {
    otherId: string;
    otherName: string;
  })[]
> {
  return trx
    .selectFrom('clientConsent')
    .innerJoin('organisation as other', (join) =>
      join.on(({ or, and, eb, ref }) =>
        or([
          and([
            eb('clientConsent.companyId', '=', organisationId),
            eb('other.id', '=', ref('clientConsent.operatorId')),
          ]),
          and([
            eb('clientConsent.operatorId', '=', organisationId),
            eb('other.id', '=', ref('clientConsent.companyId')),
          ]),
        ]),
      ),
    )
    .select([
      'clientConsent.id',
      'clientConsent.askedAt',
      'clientConsent.askedBy',
      'clientConsent.givenAt',
      'clientConsent.givenBy',
      'other.id as otherId',
      'other.name as otherName',
    ])
    .where('clientConsent.endedAt', 'is', null)
    .orderBy('other.name')
    .orderBy('clientConsent.id')
    .execute();
}
