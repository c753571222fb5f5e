import type { AccountEvent } from '@koble/accounts';
import type { AgreementEvent } from '@koble/agreements';
import type { AidEvent } from '@koble/aid';
import type { CaseEvent } from '@koble/cases';
import type { FavouriteEvent } from '@koble/catalogue';
import type { FundingEvent } from '@koble/funding';
import type { IntroductionEvent } from '@koble/introductions';
import type { JointNeedEvent } from '@koble/joint-needs';
import type { MatchingEvent, SupplyEvent } from '@koble/matching';
import type { PlanEvent } from '@koble/plans';
import { z } from 'zod';

/** Everything that lower packages tell and somebody is to hear of. */
export type KobleEvent =
  | AccountEvent
  | AgreementEvent
  | AidEvent
  | CaseEvent
  | FavouriteEvent
  | FundingEvent
  | IntroductionEvent
  | JointNeedEvent
  | PlanEvent
  | MatchingEvent
  | SupplyEvent;

const Id = z.uuid();
const By = z.uuid().nullable();
const Count = z.int().min(0);
const Side = z.enum(['initiator', 'receiver', 'adviser']);

const introduction = { introductionId: Id };
const meeting = { ...introduction, meetingId: Id };
const consent = { consentId: Id };
const joint = { jointId: Id, by: Id };
const agreement = { agreementId: Id, by: Id, side: z.enum(['company', 'partner']) };
const favourite = { favouriteId: Id };
/** Days are below zero when it is late. */
const task = { taskId: Id, onDate: z.iso.date(), days: z.int() };
const link = { organisationId: Id, linkedId: Id };
const correction = { correctionId: Id };

function told<Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) {
  return z.strictObject({ kind: z.literal(kind), ...shape });
}

/** The outbox is an edge: what stands there may have been written by another version of Koble. */
const EVENTS: {
  readonly [Kind in KobleEvent['kind']]: z.ZodType<Extract<KobleEvent, { kind: Kind }>>;
} = {
  'invitation.made': told('invitation.made', { invitationId: Id, token: z.string().min(1) }),
  'invitation.accepted': told('invitation.accepted', { invitationId: Id, personId: Id }),
  'membership.asked': told('membership.asked', { requestId: Id }),
  'membership.decided': told('membership.decided', { requestId: Id }),
  'membership.removed': told('membership.removed', { organisationId: Id, personId: Id }),
  'consent.asked': told('consent.asked', consent),
  'consent.given': told('consent.given', consent),
  'consent.ended': told('consent.ended', consent),
  'profile.expires': told('profile.expires', { candidateId: Id, onDate: z.iso.date() }),
  'need.expires': told('need.expires', { needId: Id, onDate: z.iso.date() }),
  'aid.link_declared': told('aid.link_declared', link),
  'aid.link_agreed': told('aid.link_agreed', link),
  'aid.link_objected': told('aid.link_objected', link),
  'objection.answered': told('objection.answered', { objectionId: Id }),
  'need.review_asked': told('need.review_asked', { needId: Id, onDate: z.iso.date() }),
  'need.shared': told('need.shared', { needId: Id, partnerId: Id }),
  'need.approved': told('need.approved', { needId: Id, operatorId: Id }),
  'need.sent_back': told('need.sent_back', { needId: Id, operatorId: Id }),
  'need.supplies': told('need.supplies', {
    needId: Id,
    pace: z.enum(['now', 'daily']),
    people: Count,
    pilots: Count,
    calls: Count,
  }),
  'joint.invited': told('joint.invited', joint),
  'joint.joined': told('joint.joined', joint),
  'joint.declined': told('joint.declined', joint),
  'joint.withdrawn': told('joint.withdrawn', { ...joint, asked: Id }),
  'joint.terms': told('joint.terms', joint),
  'joint.agreed': told('joint.agreed', joint),
  'joint.left': told('joint.left', joint),
  'agreement.requested': told('agreement.requested', agreement),
  'agreement.offered': told('agreement.offered', agreement),
  'agreement.countered': told('agreement.countered', agreement),
  'agreement.revised': told('agreement.revised', agreement),
  'agreement.signed': told('agreement.signed', agreement),
  'agreement.accepted': told('agreement.accepted', agreement),
  'agreement.started': told('agreement.started', agreement),
  'agreement.delivered': told('agreement.delivered', agreement),
  'agreement.sent_back': told('agreement.sent_back', agreement),
  'agreement.approved': told('agreement.approved', agreement),
  'agreement.review_written': told('agreement.review_written', agreement),
  'agreement.reviewed': told('agreement.reviewed', agreement),
  'agreement.review_over': told('agreement.review_over', { agreementId: Id }),
  'agreement.result_written': told('agreement.result_written', agreement),
  'agreement.result_public': told('agreement.result_public', agreement),
  'agreement.result_withdrawn': told('agreement.result_withdrawn', agreement),
  'agreement.change_proposed': told('agreement.change_proposed', agreement),
  'agreement.change_signed': told('agreement.change_signed', agreement),
  'agreement.change_agreed': told('agreement.change_agreed', agreement),
  'agreement.change_refused': told('agreement.change_refused', agreement),
  'agreement.change_withdrawn': told('agreement.change_withdrawn', agreement),
  'agreement.approval_due': told('agreement.approval_due', { agreementId: Id }),
  'agreement.approval_late': told('agreement.approval_late', { agreementId: Id }),
  'agreement.declined': told('agreement.declined', agreement),
  'agreement.cancelled': told('agreement.cancelled', agreement),
  'agreement.expired': told('agreement.expired', { agreementId: Id }),
  'case.deadline': told('case.deadline', { itemId: Id, onDate: z.iso.date(), days: Count }),
  'case.deadline_moved': told('case.deadline_moved', {
    itemId: Id,
    onDate: z.iso.date().nullable(),
  }),
  'plan.changed': told('plan.changed', { planId: Id, count: z.int().min(1) }),
  'plan.deadline': told('plan.deadline', task),
  'plan.overdue': told('plan.overdue', task),
  'favourite.deadline': told('favourite.deadline', { ...favourite, onDate: z.iso.date() }),
  'favourite.changed': told('favourite.changed', favourite),
  'favourite.closed': told('favourite.closed', favourite),
  'favourite.reopened': told('favourite.reopened', favourite),
  'call.corrected': told('call.corrected', correction),
  'call.correction_taken': told('call.correction_taken', correction),
  'call.correction_dismissed': told('call.correction_dismissed', correction),
  'introduction.sent': told('introduction.sent', { ...introduction, by: By }),
  'introduction.proposed': told('introduction.proposed', { ...introduction, by: By }),
  'introduction.accepted': told('introduction.accepted', { ...introduction, by: By, side: Side }),
  'introduction.introduced': told('introduction.introduced', { ...introduction, by: By }),
  'introduction.declined': told('introduction.declined', { ...introduction, by: By, side: Side }),
  'introduction.withdrawn': told('introduction.withdrawn', { ...introduction, by: By, side: Side }),
  'introduction.filled': told('introduction.filled', { ...introduction, by: By, side: Side }),
  'introduction.reminder': told('introduction.reminder', {
    ...introduction,
    answerBy: z.iso.date(),
  }),
  'introduction.expired': told('introduction.expired', introduction),
  'introduction.listing_paused': told('introduction.listing_paused', {
    ...introduction,
    side: Side,
  }),
  'introduction.adviser_asked': told('introduction.adviser_asked', { ...introduction, by: By }),
  'introduction.adviser_joined': told('introduction.adviser_joined', { ...introduction, by: By }),
  'introduction.agreed': told('introduction.agreed', { ...introduction, by: By, side: Side }),
  'introduction.outcome_asked': told('introduction.outcome_asked', {
    ...introduction,
    phase: z.enum(['close', 'quarter']),
  }),
  'message.written': told('message.written', {
    ...introduction,
    messageId: Id,
    by: By,
    side: Side,
  }),
  'meeting.proposed': told('meeting.proposed', { ...meeting, by: By, side: Side }),
  'meeting.accepted': told('meeting.accepted', { ...meeting, by: By, side: Side }),
  'meeting.declined': told('meeting.declined', { ...meeting, by: By, side: Side }),
  'meeting.cancelled': told('meeting.cancelled', { ...meeting, by: By, side: Side }),
  'meeting.reminder': told('meeting.reminder', meeting),
  'meeting.next_step_asked': told('meeting.next_step_asked', meeting),
};

/** Reads a row of the outbox. @throws for a kind that is not known, and for one that is not as its kind says */
export function readEvent({ kind, payload }: { kind: string; payload: unknown }): KobleEvent {
  if (!isKnown(kind)) throw new Error('unknown kind of event');
  return EVENTS[kind].parse({ ...z.record(z.string(), z.unknown()).parse(payload), kind });
}

function isKnown(kind: string): kind is KobleEvent['kind'] {
  return Object.hasOwn(EVENTS, kind);
}
