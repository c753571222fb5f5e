import type { EXTENTS, MODES, NEED_STATES, NeedInput } from './need-input';
import type { Pay } from './pay';

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
  budgetOre: number | null;
  source: 'koble' | 'demo' | 'nav';
  applyUrl: string | null;
  publishedAt: string;
  expiresAt: string;
  open: boolean;
}
