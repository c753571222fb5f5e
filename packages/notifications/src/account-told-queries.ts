import type { Trx } from '@koble/db';

export function findInvitation(trx: Trx, id: string) {
  return trx
    .selectFrom('invitation')
    .innerJoin('organisation', 'organisation.id', 'invitation.organisationId')
    .leftJoin('person as invited', (join) =>
      join.on((on) => on('invited.email', '=', on.fn<string>('lower', ['invitation.email']))),
    )
    .leftJoin('person as inviter', 'inviter.id', 'invitation.invitedBy')
    .select([
      'invitation.organisationId',
      'invitation.email',
      'invitation.role',
      'invitation.expiresAt',
      'invitation.acceptedAt',
      'invitation.revokedAt',
      'organisation.name as organisation',
      'invited.id as invitedId',
      'invited.locale as invitedLocale',
      'inviter.locale as inviterLocale',
    ])
    .where('invitation.id', '=', id)
    .executeTakeFirst();
}

export function findMembershipRequest(trx: Trx, id: string) {
  return trx
    .selectFrom('membershipRequest')
    .innerJoin('organisation', 'organisation.id', 'membershipRequest.organisationId')
    .select(['personId', 'organisationId', 'granted', 'organisation.name as organisation'])
    .where('membershipRequest.id', '=', id)
    .executeTakeFirst();
}

export function findConsent(trx: Trx, id: string) {
  return trx
    .selectFrom('clientConsent')
    .innerJoin('organisation as company', 'company.id', 'clientConsent.companyId')
    .innerJoin('organisation as operator', 'operator.id', 'clientConsent.operatorId')
    .select([
      'companyId',
      'operatorId',
      'askedBy',
      'givenBy',
      'endedBy',
      'company.name as company',
      'operator.name as operator',
    ])
    .where('clientConsent.id', '=', id)
    .executeTakeFirst();
}
