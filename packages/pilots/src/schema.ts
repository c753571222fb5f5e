import type { Openings } from './next-free-day';
import type { PilotDraft, PILOT_TYPES } from './pilot-draft';
import type { PilotOfferInput, StudentTask } from './offer-input';

export {
  IPR_TERMS,
  PILOT_PLACES,
  PilotOfferInput,
  PUBLICATIONS,
  Quarter,
  type OfferDetails,
  type StudentTask,
} from './offer-input';
export { PILOT_TYPES, PilotDraft } from './pilot-draft';
export { nextFreeDay } from './next-free-day';
export { quarterOf, quartersFrom } from './quarter';
export { readDraft, type DraftProblem } from './read-draft';

export const PILOT_STATES = ['draft', 'published', 'paused', 'closed'] as const;
export type PilotState = (typeof PILOT_STATES)[number];

/**
 * An offer as anybody reads it. `freeSlots` is what is left of this quarter, and `nextFreeOn` the first day from now on which there is room.
 * The supervisor of a student's task is named to those who are signed in.
 */
export interface PilotOffer extends PilotOfferInput, Openings {
  id: string;
  type: (typeof PILOT_TYPES)[number];
  organisation: {
    id: string;
    name: string;
    municipality: string | null;
    /** How many of the interests it gets it answers, and in how many days as a median; null: too little to say. */
    answers: 'few' | 'some' | 'many' | null;
    answerDays: number | null;
  };
  state: PilotState;
  freeSlots: number;
  calls: { id: string; slug: string; title: string }[];
  references: { customer: string; year: number; line: string }[];
  task: (Omit<StudentTask, 'supervisor'> & { supervisor: string | null }) | null;
  publishedAt: string | null;
}

/** An offer or a draft in its partner's list. `changed`: something is written that others do not see yet. */
export interface OwnPilot {
  id: string;
  type: PilotOffer['type'];
  title: string;
  state: PilotState;
  changed: boolean;
  freeSlots: number;
  nextFreeOn: string | null;
  interests: number;
}

/** What its partner writes on. `version` is that of the last save, and null where the offer stands as it was published. */
export interface PilotEditing {
  id: string;
  state: PilotState;
  version: number | null;
  changed: boolean;
  draft: PilotDraft;
  organisation: PilotOffer['organisation'];
}

/** What a partner can take on in a quarter, of all its offers together, and what is taken. */
export interface PartnerLoad {
  quarter: string;
  slots: number;
  held: number;
  confirmed: number;
}
