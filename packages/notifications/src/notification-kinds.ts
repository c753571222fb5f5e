import { ToldDeadline } from '@koble/cases/schema';
import { ToldPlan } from '@koble/plans/schema';
import { z } from 'zod';

/** What a notification says; the web and the mails have the words for each. */
export const NOTIFICATION_KINDS = [
  'introduction.sent',
  'introduction.proposed',
  'introduction.accepted',
  'introduction.introduced',
  'introduction.declined',
  'introduction.withdrawn',
  'introduction.filled',
  'introduction.reminder',
  'introduction.expired',
  'introduction.listing_paused',
  'introduction.adviser_asked',
  'introduction.adviser_joined',
  'introduction.agreed',
  'introduction.outcome_asked',
  'message.written',
  'meeting.proposed',
  'meeting.accepted',
  'meeting.declined',
  'meeting.cancelled',
  'meeting.reminder',
  'meeting.next_step_asked',
  'invitation.accepted',
  'membership.asked',
  'membership.granted',
  'membership.refused',
  'membership.removed',
  'consent.asked',
  'consent.given',
  'consent.ended',
  'aid.link_declared',
  'aid.link_agreed',
  'aid.link_objected',
  'profile.expires',
  'need.expires',
  'objection.answered',
  'need.review_asked',
  'need.shared',
  'need.approved',
  'need.sent_back',
  'favourite.deadline',
  'favourite.changed',
  'favourite.closed',
  'favourite.reopened',
  'need.supplies',
  'joint.invited',
  'joint.joined',
  'joint.declined',
  'joint.terms',
  'joint.agreed',
  'joint.left',
  'agreement.requested',
  'agreement.offered',
  'agreement.countered',
  'agreement.revised',
  'agreement.signed',
  'agreement.accepted',
  'agreement.started',
  'agreement.delivered',
  'agreement.sent_back',
  'agreement.approved',
  'agreement.review_written',
  'agreement.reviewed',
  'agreement.review_over',
  'agreement.result_written',
  'agreement.result_public',
  'agreement.result_withdrawn',
  'agreement.change_proposed',
  'agreement.change_signed',
  'agreement.change_agreed',
  'agreement.change_refused',
  'agreement.change_withdrawn',
  'agreement.approval_due',
  'agreement.approval_late',
  'agreement.declined',
  'agreement.cancelled',
  'agreement.expired',
  'case.deadline',
  'case.deadline_moved',
  'case.deadline_gone',
  'plan.changed',
  'call.corrected',
  'call.correction_taken',
  'call.correction_dismissed',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** How many new supplies of each kind fit a need. */
const NeedSupplies = z.strictObject({
  needId: z.uuid(),
  people: z.int().min(0),
  pilots: z.int().min(0),
  calls: z.int().min(0),
});
export type NeedSupplies = z.infer<typeof NeedSupplies>;

/**
 * What its words are made of. `title` is of what an introduction is about; `organisation` the name of the one that did it or is
 * meant, null where that is a person: names of people stand on the page alone. `on` is a day, `at` a moment.
 * `supplies` is of new supplies alone: numbers, never who they are. `agreementId` is of what is agreed on, `deadline` of a funding
 * case, `reason` what an adviser wrote to whoever said that a call is wrong, `plan` of a plan: how many things have changed in it.
 */
export const NotificationData = z.strictObject({
  title: z.string().nullable(),
  organisation: z.string().nullable(),
  on: z.iso.date().nullable(),
  at: z.iso.datetime().nullable(),
  supplies: NeedSupplies.optional(),
  agreementId: z.uuid().optional(),
  deadline: ToldDeadline.optional(),
  plan: ToldPlan.optional(),
  reason: z.string().optional(),
});
export type NotificationData = z.infer<typeof NotificationData>;
