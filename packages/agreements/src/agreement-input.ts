import { plainText } from '@koble/kernel';
import { z } from 'zod';
import { ProposedTerms } from './terms';

export const AGREEMENT_STATES = [
  'requested',
  'offered',
  'countered',
  'revised',
  'accepted',
  'running',
  'delivered',
  'approved',
  'reviewed',
  'declined',
  'expired',
  'cancelled',
] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** The two that agree. An adviser who acts for a company is on the company's side. */
export const SIDES = ['company', 'partner'] as const;
export type Side = (typeof SIDES)[number];

/** Why a side says no, or ends what was begun. */
export const END_REASONS = [
  'capacity',
  'timing',
  'price',
  'scope',
  'competence',
  'rights',
  'funding',
  'solved',
  'other',
] as const;
export type EndReason = (typeof END_REASONS)[number];

/** What somebody may do with an agreement now; the page shows a button for each that it is told. */
export const ACTIONS = [
  'offer',
  'counter',
  'revise',
  'accept',
  'decline',
  'cancel',
  'start',
  'deliver',
  'send_back',
  'approve',
  'review',
  'propose_change',
  'agree_change',
  'refuse_change',
  'withdraw_change',
] as const;
export type Action = (typeof ACTIONS)[number];

/** With the version that was read: what somebody else has changed meanwhile is refused and not written over. */
export const AtVersion = z.strictObject({ id: z.uuid(), version: z.int().min(1) });

/** A company asks for a published offer, for one of its own needs or for none. */
export const AgreementRequest = z.strictObject({
  offerId: z.uuid(),
  needId: z.uuid().nullable(),
  message: z.string().overwrite(plainText).min(20).max(2000),
  wishedStartOn: z.iso.date(),
});
export type AgreementRequest = z.infer<typeof AgreementRequest>;

/** Ways of laying terms on the table: the partner's first, the company's other, the partner's next. */
export const TERMS_MOVES = ['offer', 'counter', 'revise'] as const;
export type TermsMove = (typeof TERMS_MOVES)[number];

/** The terms that a side lays on the table next. */
export const TermsProposal = AtVersion.extend({
  move: z.enum(TERMS_MOVES),
  terms: ProposedTerms,
});

/**
 * Says yes to the terms of this number, and to no others. Without a version: that the other side has accepted the same meanwhile is no
 * reason to refuse it.
 */
export const Acceptance = z.strictObject({ id: z.uuid(), termsNumber: z.int().min(1) });

export const Ending = AtVersion.extend({
  reason: z.enum(END_REASONS),
  /** What the other side reads. */
  text: z.string().overwrite(plainText).max(1000),
});

/** What the history says has happened. */
export const HISTORY_KINDS = [
  'requested',
  'offered',
  'countered',
  'revised',
  'signed',
  'accepted',
  'started',
  'delivered',
  'sent_back',
  'approved',
  'reviewed',
  'change_proposed',
  'change_signed',
  'change_agreed',
  'change_refused',
  'change_withdrawn',
  'declined',
  'expired',
  'cancelled',
] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];
