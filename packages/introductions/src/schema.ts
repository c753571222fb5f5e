import { plainLine, plainText } from '@koble/kernel';
import { FILLED_HOW } from '@koble/needs/schema';
import { SkillId } from '@koble/taxonomy/schema';
import { z } from 'zod';

export { FILLED_HOW };

export const INTRODUCTION_KINDS = ['role', 'challenge', 'pilot', 'call', 'candidate'] as const;
export type IntroductionKind = (typeof INTRODUCTION_KINDS)[number];

export const INTRODUCTION_STATES = [
  'draft',
  'sent',
  'read',
  'considering',
  'accepted',
  'introduced',
  'meeting',
  'agreed',
  'done',
  'declined',
  'withdrawn',
  'expired',
  'filled',
] as const;
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];

/** Who takes part: the two sides, and an adviser where one is asked or proposes. */
export const SIDES = ['initiator', 'receiver', 'adviser'] as const;
export type Side = (typeof SIDES)[number];

export const DECLINE_REASONS = [
  'missing_requirement',
  'capacity',
  'timing',
  'place',
  'price',
  'already_solved',
  'unclear',
  'other',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export const ADVISER_PARTS = ['proposed', 'asked', 'stepped_in', 'cosigned', 'out'] as const;
export type AdviserPart = (typeof ADVISER_PARTS)[number];

export const OUTCOME_KINDS = [
  'hired',
  'assignment',
  'pilot',
  'funding',
  'cooperation',
  'nothing_yet',
  'nothing',
] as const;
export const OUTCOME_PHASES = ['close', 'quarter'] as const;
/** Would it have happened without the introduction? Additionality, as the programme reports it. */
export const OUTCOME_ANYWAY = ['yes', 'later', 'smaller', 'no', 'unknown'] as const;
export const MEETING_STATES = ['proposed', 'accepted', 'declined', 'cancelled'] as const;
export const NEXT_STEPS = [
  'another_meeting',
  'trial',
  'offer',
  'agreement',
  'think',
  'stop',
] as const;

/** What somebody may do with an introduction now; the page shows a button for each that it is told. */
export const ACTIONS = [
  'send',
  'discard',
  'consider',
  'accept',
  'decline',
  'withdraw',
  'ask_adviser',
  'cosign',
  'step_in',
  'stay_out',
  'reveal',
  'write',
  'propose_meeting',
  'agree',
  'finish',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Of what somebody shows interest in. `id` is a need's, an offer's, a call's or a candidate card's, by kind. */
export const InterestObject = z.strictObject({
  kind: z.enum(INTRODUCTION_KINDS),
  id: z.uuid(),
});
export type InterestObject = z.infer<typeof InterestObject>;

/** What the sender says of one criterion: whether they meet it, and in one line how. */
export const CriterionClaim = z.strictObject({
  skillId: SkillId,
  demand: z.enum(['must', 'should']),
  met: z.boolean(),
  evidence: z.string().overwrite(plainLine).max(200).default(''),
});
export type CriterionClaim = z.infer<typeof CriterionClaim>;

/**
 * The three steps of an interest as far as they are filled in. `needId` is for which of the company's own needs it asks a
 * candidate, a pilot or about a call; `operatorId` which garden or incubator it asks about a call. `why` is 800 characters at most.
 */
export const InterestDraft = z.strictObject({
  object: InterestObject,
  needId: z.uuid().nullable().default(null),
  operatorId: z.uuid().nullable().default(null),
  criteria: z.array(CriterionClaim).max(40).default([]),
  why: z.string().overwrite(plainText).max(800).default(''),
});
export type InterestDraft = z.infer<typeof InterestDraft>;

/** As it is saved while somebody writes: with the version that was saved before, or null for the first. */
export const DraftSave = InterestDraft.extend({ version: z.int().min(1).nullable() });

/** With the version that was read: what somebody else has changed meanwhile is refused and not written over. */
export const AtVersion = z.strictObject({ id: z.uuid(), version: z.int().min(1) });

export const Decline = AtVersion.extend({
  reason: z.enum(DECLINE_REASONS),
  /** What the other side reads; the proposed text where it is left empty. */
  text: z.string().overwrite(plainText).max(1000),
});

/** For which reason a text is proposed. */
export const DeclineTextWish = z.strictObject({ id: z.uuid(), reason: z.enum(DECLINE_REASONS) });

/** Which garden or incubator is asked to help. */
export const AdviserAsked = AtVersion.extend({ operatorId: z.uuid() });

/** What an adviser says for it, in one sentence that both sides read. */
export const Cosignature = AtVersion.extend({
  note: z.string().overwrite(plainLine).min(10).max(400),
});

/** An adviser brings two sides together, with one sentence; neither has said yes. */
export const Proposal = z.strictObject({
  needId: z.uuid(),
  supply: z.strictObject({ kind: z.enum(['candidate', 'pilot']), id: z.uuid() }),
  note: z.string().overwrite(plainLine).min(10).max(400),
});

export const MessageInput = z
  .strictObject({
    id: z.uuid(),
    text: z.string().trim().max(4000),
    fileIds: z.array(z.uuid()).max(10).default([]),
  })
  .refine(({ text, fileIds }) => text !== '' || fileIds.length > 0, {
    path: ['text'],
    message: 'introductions.empty_message',
  });

/** One to three moments (ISO text with zone), `minutes` long. `place` is an address or a link, as plain text. */
export const MeetingProposal = z.strictObject({
  id: z.uuid(),
  reason: z.string().trim().min(10).max(400),
  place: z.string().trim().min(2).max(300),
  minutes: z.int().min(15).max(480),
  slots: z
    .array(z.iso.datetime({ offset: true }))
    .min(1)
    .max(3),
});

export const OutcomeAnswer = z.strictObject({
  id: z.uuid(),
  phase: z.enum(OUTCOME_PHASES),
  kind: z.enum(OUTCOME_KINDS),
  anyway: z.enum(OUTCOME_ANYWAY),
  note: z.string().trim().max(800).default(''),
});

export const Filled = z.strictObject({ needId: z.uuid(), how: z.enum(FILLED_HOW) });

/** How an organisation usually answers; null where there is too little to say. */
export interface AnswerHabit {
  answers: 'few' | 'some' | 'many' | null;
  /** Median days to its answer. */
  answerDays: number | null;
}

/** How an organisation has answered the interests sent to it in the last twelve months; `answerDays` is a median, null where none was. */
export interface OwnAnswers {
  asked: number;
  answered: number;
  answerDays: number | null;
}

/** The other side as it may be shown: an organisation by its name, a candidate by no more than the nameless card. */
export type Party =
  | ({ kind: 'organisation'; id: string; name: string } & AnswerHabit)
  | { kind: 'candidate'; id: string | null; occupationGroups: string[]; district: string | null }
  | { kind: 'gone' };

/** A row of "my enquiries" and of the inbox. Times are ISO text, days `YYYY-MM-DD`. */
export interface IntroductionSummary {
  id: string;
  number: number;
  version: number;
  kind: IntroductionKind;
  state: IntroductionState;
  title: string;
  /** The need that it is about, or for which a company asks. */
  needId: string | null;
  side: Side;
  other: Party;
  why: string;
  /** Of what the sender says: how many criteria they meet, of how many, and the musts that they do not. */
  criteriaMet: number;
  criteriaTotal: number;
  missingMust: string[];
  sentAt: string | null;
  /** The last day to answer, by the clock that both see; null once it has been answered. */
  answerBy: string | null;
  /** Whether the reader's own side has said yes, and waits for the other. */
  saidYes: boolean;
  declineReason: DeclineReason | null;
  /** Whether an adviser takes part, or is asked to. */
  hasAdviser: boolean;
  released: boolean;
  unread: number;
  updatedAt: string;
}

/** What the timeline says has happened. */
export const TIMELINE_KINDS = [
  'sent',
  'proposed',
  'read',
  'considering',
  'accepted',
  'introduced',
  'meeting',
  'agreed',
  'done',
  'declined',
  'withdrawn',
  'filled',
  'reminder',
  'expired',
  'listing_paused',
  'adviser_asked',
  'cosigned',
  'stepped_in',
  'stayed_out',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** One line of the timeline, without any name. */
export interface TimelineEvent {
  at: string;
  kind: TimelineKind;
  side: Side | 'clock';
}

/** The days of the clock, both sides see them. */
export interface AnswerDays {
  firstReminderOn: string;
  secondReminderOn: string;
  answerBy: string;
  pauseOn: string;
}

export interface Meeting {
  id: string;
  /** Whether this actor's side proposed it. */
  mine: boolean;
  state: (typeof MEETING_STATES)[number];
  reason: string;
  place: string;
  minutes: number;
  slots: string[];
  acceptedSlot: string | null;
  /** The two answers to "what is next?"; the other's is shown when both have answered. */
  nextStep: { mine: NextStep | null; other: NextStep | null; asked: boolean };
}
export type NextStep = (typeof NEXT_STEPS)[number];

/** One introduction as one of its sides, or its adviser, sees it. */
export interface IntroductionView extends IntroductionSummary {
  object: { kind: IntroductionKind; id: string } | null;
  criteria: CriterionClaim[];
  clock: AnswerDays | null;
  timeline: TimelineEvent[];
  /** Both parties where an adviser looks; the adviser's `other` is the receiver. */
  initiator: Party;
  receiver: Party;
  adviser: { operator: string; part: AdviserPart; note: string } | null;
  decline: { reason: DeclineReason; text: string; side: Side | 'clock' } | null;
  meetings: Meeting[];
  /** The questions about what came of it that this side has not answered. */
  outcomeAsked: (typeof OUTCOME_PHASES)[number][];
  actions: Action[];
}

export type Criterion = Pick<CriterionClaim, 'skillId' | 'demand'>;

/** What the form of an interest starts with. */
export interface InterestForm {
  object: InterestObject;
  title: string;
  /** Whom it goes to; null for a call, where the company chooses an operator. */
  other: Party | null;
  /** What a need asks for: the sender ticks what they meet. Empty where the object asks for nothing, as a card or a call. */
  criteria: Criterion[];
  /** Skills of a candidate's own profile, to begin with as met. */
  ownSkills: readonly string[];
  /** The company's own open needs, to say for which it asks. */
  needs: { id: string; title: string }[];
  /** Whom a company may ask about a call, the nearest first. */
  operators: { id: string; name: string }[];
  /** The last day for an answer if it were sent now. */
  answerBy: string;
  draft: (Omit<InterestDraft, 'object'> & { id: string; version: number }) | null;
  /** The one that was sent before and stands in the way of another. */
  sent: { id: string; state: IntroductionState } | null;
}

export interface ThreadFile {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  /** `held` until the scanner has looked at it. */
  state: 'held' | 'clean' | 'refused';
}

export interface Message {
  id: string;
  side: Side;
  mine: boolean;
  text: string;
  at: string;
  files: ThreadFile[];
}

/** The human of the other side, once both have said yes. Each look is written down. */
export interface Contact {
  name: string;
  email: string;
  organisation: string | null;
}
