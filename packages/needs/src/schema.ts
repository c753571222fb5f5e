import type { ChallengeBrief } from './challenge-brief';
import type { EXTENTS, MODES, NEED_STATES, NeedInput } from './need-input';
import type { Pay } from './pay';

export {
  BRIEF_FIELDS,
  BriefSave,
  ChallengeShare,
  type BriefVersion,
  type ChallengeBrief,
  type OwnChallenge,
  type SharedChallenge,
} from './challenge-brief';
export { NEED_ADVICE, needAdvice } from './need-advice';
export {
  EXTENTS,
  FILLED_HOW,
  MODES,
  NEED_NOTICE_DAYS,
  NEED_OPEN_DAYS,
  NEED_STATES,
  NeedInput,
  WANTS,
  type FilledHow,
} from './need-input';
export { Pay, PAY_PERIODS } from './pay';
export { ReadForReview, SentBack } from './review-input';
export { wordingFindings } from './wording';
export { WORDING_CHECKED_ON } from './wording-patterns';
export { WORDING_GROUNDS, WORDING_REASONS, WORDING_SOURCES } from './wording-reasons';

/** A need as its owner sees it. */
export interface Need extends NeedInput {
  id: string;
  organisationId: string;
  state: (typeof NEED_STATES)[number];
  interests: number;
  publishedAt: Date | null;
  expiresAt: Date | null;
  /** A need is renewed once. */
  renewedAt: Date | null;
  review: NeedReview | null;
}

/**
 * An operator's advisers look at a need before it is published, by the end of a day, or have sent it back with a note. Null where
 * nobody does: also of a need in review whose company has ended its consent since, which is to be published anew.
 */
export type NeedReview =
  | { kind: 'waits'; operator: string; by: string }
  | { kind: 'sent_back'; operator: string; note: string };

/** What became of a need that was posted: it is published, or an operator looks at it first and answers by that day. */
export interface PostedNeed {
  id: string;
  review: { operator: string; by: string } | null;
}

/** A need as the adviser reads it who is to publish it or send it back. `by` is a day, `askedAt` ISO text. */
export interface WaitingNeed {
  id: string;
  title: string;
  goal: string;
  company: string;
  wants: NeedInput['wants'];
  occupations: string[];
  skillsMust: string[];
  skillsShould: string[];
  languages: string[];
  municipality: string | null;
  startsOn: string | null;
  mode: NeedInput['mode'];
  extent: NeedInput['extent'];
  openings: number;
  pay: NeedInput['pay'];
  budgetOre: number | null;
  dataAtHand: string;
  equipmentAtHand: string;
  askedAt: string;
  by: string;
}

/** The part of a need that anybody may read, as a role or a challenge. Times are ISO text. */
export interface PublicNeed {
  id: string;
  kind: 'role' | 'challenge';
  title: string;
  goal: string;
  organisation: {
    id: string;
    name: string;
    municipality: string | null;
    industry: string | null;
    /** How many of the interests it gets it answers, and in how many days as a median; null: too little to say. */
    answers: 'few' | 'some' | 'many' | null;
    answerDays: number | null;
  };
  occupations: string[];
  skillsMust: string[];
  skillsShould: string[];
  languages: string[];
  municipality: string | null;
  startsOn: string | null;
  mode: (typeof MODES)[number] | null;
  extent: (typeof EXTENTS)[number] | null;
  openings: number;
  /** Of a role; null where nothing is said. */
  pay: Pay | null;
  dataAtHand: string;
  equipmentAtHand: string;
  /** Of a challenge, in five short fields; null of a role, and where none was written. */
  brief: ChallengeBrief | null;
  /** A challenge that is for chosen partners alone, one of which reads it. */
  shared: boolean;
  budgetOre: number | null;
  source: 'koble' | 'demo' | 'nav';
  applyUrl: string | null;
  publishedAt: string;
  expiresAt: string;
  open: boolean;
}
