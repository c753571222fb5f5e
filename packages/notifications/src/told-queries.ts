import type { DB, Trx } from '@koble/db';
import type { Selectable } from 'kysely';
import type { Recipient } from './notice';

/** A person as themself, or an organisation. An adviser who has taken a case is a person of theirs. */
export interface Party {
  personId: string | null;
  organisationId: string | null;
  organisation: string | null;
}

/** An introduction as far as it decides who is told. `adviser` is null where none takes part. */
export interface ToldIntroduction {
  title: string;
  initiator: Party & { saidYes: boolean };
  receiver: Party & { saidYes: boolean };
  adviser: (Party & { onlyAsked: boolean }) | null;
}

/** An organisation's accountant looks after money alone. */
const TOLD_ROLES = ['owner', 'member', 'adviser'] as const;

export async function findToldIntroduction(
  trx: Trx,
  id: string,
): Promise<ToldIntroduction | undefined> {
  const row = await trx
    .selectFrom('introduction')
    .leftJoin('organisation as initiator', 'initiator.id', 'initiatorOrganisationId')
    .leftJoin('organisation as receiver', 'receiver.id', 'receiverOrganisationId')
    .leftJoin('organisation as adviser', 'adviser.id', 'adviserOrganisationId')
    .leftJoin('membership as adviserMembership', (join) =>
      join
        .onRef('adviserMembership.personId', '=', 'introduction.adviserPersonId')
        .onRef('adviserMembership.organisationId', '=', 'introduction.adviserOrganisationId')
        .on('adviserMembership.role', 'in', TOLD_ROLES),
    )
    .selectAll('introduction')
    .select([
      'initiator.name as initiatorName',
      'receiver.name as receiverName',
      'adviser.name as adviserName',
      'adviserMembership.personId as adviserStillThere',
    ])
    .where('introduction.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    title: row.title,
    initiator: {
      personId: row.initiatorPersonId,
      organisationId: row.initiatorOrganisationId,
      organisation: row.initiatorName,
      saidYes: row.initiatorYesAt !== null,
    },
    receiver: {
      personId: row.receiverPersonId,
      organisationId: row.receiverOrganisationId,
      organisation: row.receiverName,
      saidYes: row.receiverYesAt !== null,
    },
    adviser: hasAdviser(row)
      ? {
          // Whoever has taken a case and left since: it is everybody's of theirs again.
          personId: row.adviserStillThere,
          organisationId: row.adviserOrganisationId,
          organisation: row.adviserName,
          onlyAsked: row.adviserPart === 'asked',
        }
      : null,
  };
}

function hasAdviser(row: Selectable<DB['introduction']>): boolean {
  return row.adviserPart !== null && row.adviserPart !== 'out';
}

export async function acceptedSlotOf(trx: Trx, meetingId: string): Promise<Date | null> {
  const meeting = await trx
    .selectFrom('meeting')
    .select('acceptedSlot')
    .where('id', '=', meetingId)
    .executeTakeFirst();
  return meeting?.acceptedSlot ?? null;
}

/** The people of an organisation. */
export function listMembers(
  trx: Trx,
  organisationId: string,
  only: 'all' | 'owners' = 'all',
): Promise<Recipient[]> {
  return trx
    .selectFrom('membership')
    .select(['personId', 'organisationId'])
    .where('organisationId', '=', organisationId)
    .where('role', 'in', only === 'owners' ? ['owner'] : TOLD_ROLES)
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

export async function nameOfOrganisation(trx: Trx, id: string): Promise<string | null> {
  const row = await trx
    .selectFrom('organisation')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.name ?? null;
}

/** A need that is still open: one that was closed since is not told to end. */
export function findToldNeed(trx: Trx, id: string) {
  return trx
    .selectFrom('need')
    .select(['organisationId', 'title'])
    .where('id', '=', id)
    .where('state', '=', 'published')
    .executeTakeFirst();
}

/** A challenge that is published and still shared with this partner. */
export function findSharedNeed(
  trx: Trx,
  { needId, partnerId }: { needId: string; partnerId: string },
) {
  return trx
    .selectFrom('needPartner')
    .innerJoin('need', 'need.id', 'needPartner.needId')
    .innerJoin('organisation', 'organisation.id', 'need.organisationId')
    .select(['need.title', 'organisation.name as company'])
    .where('needId', '=', needId)
    .where('partnerId', '=', partnerId)
    .where('need.state', '=', 'published')
    .executeTakeFirst();
}

/** A need that still waits for an operator's advisers. */
export function findWaitingNeed(trx: Trx, id: string) {
  return trx
    .selectFrom('need')
    .innerJoin('organisation', 'organisation.id', 'need.organisationId')
    .select(['need.title', 'need.reviewOperatorId as operatorId', 'organisation.name as company'])
    .where('need.id', '=', id)
    .where('need.state', '=', 'review')
    .executeTakeFirst();
}

/** A need that an adviser has decided about, whatever became of it since. */
export function findReviewedNeed(trx: Trx, id: string) {
  return trx
    .selectFrom('need')
    .select(['organisationId', 'title'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** A favourite that is still one, and as whom it was saved. */
export function findToldFavourite(trx: Trx, id: string) {
  return trx
    .selectFrom('favourite')
    .select(['personId', 'organisationId', 'title'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** A deadline of a case that is not closed, and that is still to be kept; `assigneeId` only of one who is there. */
export function findToldDeadline(trx: Trx, itemId: string) {
  return trx
    .selectFrom('fundingCaseItem as item')
    .innerJoin('fundingCase', 'fundingCase.id', 'item.caseId')
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.personId', '=', 'item.assigneeId')
        .onRef('membership.organisationId', '=', 'fundingCase.organisationId'),
    )
    .select(['item.caseId', 'item.kind', 'item.title', 'item.dueOn', 'fundingCase.organisationId'])
    .select(['fundingCase.title as caseTitle', 'membership.personId as assigneeId'])
    .where('item.id', '=', itemId)
    .where('item.doneAt', 'is', null)
    .where('fundingCase.state', 'not in', ['refused', 'withdrawn', 'reported'])
    .executeTakeFirst();
}

/** A plan in which something still is another than it was. */
export function findToldPlan(trx: Trx, id: string) {
  return trx
    .selectFrom('plan')
    .select(['organisationId', 'title'])
    .where('id', '=', id)
    .where('changedAt', 'is not', null)
    .executeTakeFirst();
}

/** Something that is still to be done for a plan; `assigneeId` only of one who is there. */
export function findToldTask(trx: Trx, taskId: string) {
  return trx
    .selectFrom('planTask as task')
    .innerJoin('plan', 'plan.id', 'task.planId')
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.personId', '=', 'task.assigneeId')
        .onRef('membership.organisationId', '=', 'plan.organisationId'),
    )
    .select(['task.planId', 'task.kind', 'task.title', 'task.dueOn', 'plan.organisationId'])
    .select(['plan.title as planTitle', 'membership.personId as assigneeId'])
    .where('task.id', '=', taskId)
    .where('task.doneAt', 'is', null)
    .executeTakeFirst();
}

/** All people of an organisation, also who looks after its money alone: this is about money. */
export function listAllMembers(trx: Trx, organisationId: string): Promise<Recipient[]> {
  return trx
    .selectFrom('membership')
    .select(['personId', 'organisationId'])
    .where('organisationId', '=', organisationId)
    .orderBy('createdAt')
    .execute();
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

/** Who has made an objection, and for whom they acted. */
export function findToldObjection(trx: Trx, id: string): Promise<Recipient | undefined> {
  return trx
    .selectFrom('matchObjection')
    .select(['personId', 'organisationId'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** A correction of a call: whose call, who said it and for whom they acted, and what was answered. */
export function findToldCorrection(trx: Trx, id: string) {
  return trx
    .selectFrom('callCorrection')
    .innerJoin('fundingCall', 'fundingCall.id', 'callCorrection.callId')
    .select(['callId', 'title', 'fundingCall.organisationId as funderId', 'reason'])
    .select(['personId', 'callCorrection.organisationId'])
    .where('callCorrection.id', '=', id)
    .executeTakeFirst();
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
