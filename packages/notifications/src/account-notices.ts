import type { AccountEvent } from '@koble/accounts';
import type { Trx } from '@koble/db';
import { assertNever } from '@koble/kernel';
import { NO_DATA, type Notice, type Recipient } from './notice';
import type { NotificationKind } from './notification-kinds';
import { findConsent, findInvitation, findMembershipRequest } from './account-told-queries';
import {
  findReviewedNeed,
  findSharedNeed,
  findToldNeed,
  findWaitingNeed,
} from './need-told-queries';
import { listMembers, nameOfOrganisation, personOfCandidate } from './recipient-queries';

/** An invitation is told by a mail of its own: the invited may be nobody here yet. */
export type NoticedAccountEvent = Exclude<AccountEvent, { kind: 'invitation.made' }>;

/** Whom to tell of what happened to an account. None where what it is about is gone. */
export async function accountNotices(trx: Trx, event: NoticedAccountEvent): Promise<Notice[]> {
  switch (event.kind) {
    case 'invitation.accepted': {
      const invitation = await findInvitation(trx, event.invitationId);
      if (invitation === undefined) return [];
      const members = await listMembers(trx, invitation.organisationId);
      return notice(event.kind, invitation.organisation, allBut(members, event.personId));
    }
    case 'membership.asked': {
      const request = await findMembershipRequest(trx, event.requestId);
      if (request === undefined) return [];
      const owners = await listMembers(trx, request.organisationId, ['owner']);
      return notice(event.kind, request.organisation, owners);
    }
    case 'membership.decided': {
      const request = await findMembershipRequest(trx, event.requestId);
      if (request === undefined || request.granted === null) return [];
      const { granted, personId, organisationId, organisation } = request;
      return granted
        ? notice('membership.granted', organisation, [{ personId, organisationId }])
        : notice('membership.refused', organisation, [{ personId, organisationId: null }]);
    }
    case 'membership.removed': {
      const { personId, organisationId } = event;
      const organisation = await nameOfOrganisation(trx, organisationId);
      return notice(event.kind, organisation, [{ personId, organisationId: null }]);
    }
    case 'consent.asked':
    case 'consent.given':
    case 'consent.ended':
      return consentNotices(trx, event);
    case 'profile.expires': {
      const personId = await personOfCandidate(trx, event.candidateId);
      if (personId === null) return [];
      return [
        {
          topic: 'profile',
          kind: event.kind,
          introductionId: null,
          data: { ...NO_DATA, on: event.onDate },
          recipients: [{ personId, organisationId: null }],
        },
      ];
    }
    case 'need.expires': {
      const need = await findToldNeed(trx, event.needId);
      if (need === undefined) return [];
      return [
        {
          topic: 'reminder',
          kind: event.kind,
          introductionId: null,
          data: { ...NO_DATA, title: need.title, on: event.onDate },
          recipients: await listMembers(trx, need.organisationId),
        },
      ];
    }
    case 'need.review_asked': {
      const need = await findWaitingNeed(trx, event.needId);
      if (need === undefined || need.operatorId === null) return [];
      const data = { ...NO_DATA, title: need.title, organisation: need.company, on: event.onDate };
      const recipients = await listMembers(trx, need.operatorId);
      return [{ topic: 'organisation', kind: event.kind, introductionId: null, data, recipients }];
    }
    case 'need.shared': {
      const need = await findSharedNeed(trx, event);
      if (need === undefined) return [];
      const data = { ...NO_DATA, title: need.title, organisation: need.company };
      const recipients = await listMembers(trx, event.partnerId);
      return [{ topic: 'interest', kind: event.kind, introductionId: null, data, recipients }];
    }
    case 'need.approved':
    case 'need.sent_back': {
      const need = await findReviewedNeed(trx, event.needId);
      if (need === undefined) return [];
      const organisation = await nameOfOrganisation(trx, event.operatorId);
      const data = { ...NO_DATA, title: need.title, organisation };
      const recipients = await listMembers(trx, need.organisationId);
      return [{ topic: 'organisation', kind: event.kind, introductionId: null, data, recipients }];
    }
    default:
      return assertNever(event);
  }
}

async function consentNotices(
  trx: Trx,
  { kind, consentId }: Extract<NoticedAccountEvent, { consentId: string }>,
): Promise<Notice[]> {
  const consent = await findConsent(trx, consentId);
  if (consent === undefined) return [];
  const { companyId, operatorId, company, operator } = consent;
  switch (kind) {
    case 'consent.asked':
      return notice(kind, operator, await listMembers(trx, companyId));
    case 'consent.given':
      return notice(kind, company, await listMembers(trx, operatorId));
    case 'consent.ended':
      return [
        ...notice(kind, operator, allBut(await listMembers(trx, companyId), consent.endedBy)),
        ...notice(kind, company, allBut(await listMembers(trx, operatorId), consent.endedBy)),
      ];
    default:
      return assertNever(kind);
  }
}

function notice(
  kind: NotificationKind,
  organisation: string | null,
  recipients: readonly Recipient[],
): Notice[] {
  const data = { ...NO_DATA, organisation };
  return [{ topic: 'organisation', kind, introductionId: null, data, recipients }];
}

function allBut(people: readonly Recipient[], personId: string | null): Recipient[] {
  return people.filter((person) => person.personId !== personId);
}
