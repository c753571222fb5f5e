import { CompanyProfile } from '@koble/accounts/schema';
import type { CandidateCard } from '@koble/candidates/schema';
import type { Eligibility, FundingCall, MoneyAnswer } from '@koble/funding/schema';
import { EligibilityAnswers } from '@koble/funding/schema';
import { NeedInput, type PublicNeed } from '@koble/needs/schema';
import type { PilotOffer } from '@koble/pilots/schema';
import { z } from 'zod';
import type { CriterionKey } from './criteria';
import type { Objection } from './objection';

export { CRITERIA, type CriterionKey } from './criteria';

export { EQUAL_TREATMENT } from './equal-treatment';
export { ObjectionAnswer, ObjectionInput, type Explained, type Objection } from './objection';

export { RULE_VERSION, WEIGHTS } from './weights';

/** What a bundle is asked for: a need, and what is known of the company. */
export const BundleInput = z.strictObject({
  need: NeedInput,
  company: CompanyProfile.partial().default({}),
  answers: EligibilityAnswers.default({}),
});
export type BundleInput = z.infer<typeof BundleInput>;

/** A demanded or offered value as ids, codes or numbers; the web makes words of it. */
export type CriterionValue =
  | {
      kind: 'ids';
      of: 'skill' | 'occupation' | 'occupation_group' | 'industry' | 'purpose' | 'mode' | 'extent';
      ids: string[];
    }
  | { kind: 'municipality'; code: string }
  | { kind: 'district'; id: string }
  | { kind: 'km'; km: number }
  | { kind: 'date'; on: string }
  | { kind: 'ore'; ore: number }
  | { kind: 'hours'; hours: number }
  | { kind: 'count'; count: number }
  | { kind: 'eligibility'; overall: Eligibility['overall']; openQuestions: number }
  | { kind: 'trl'; from: number; to: number };

/** `weight` sums to 100 over a kind's criteria; `points` is 0..weight; an unknown earns half and lowers the confidence. */
export interface Criterion {
  key: CriterionKey;
  weight: number;
  points: number;
  status: 'met' | 'partly' | 'missing' | 'unknown';
  /** A blocker that is missing caps the score, and is shown first. */
  blocker: boolean;
  demand: CriterionValue | null;
  value: CriterionValue | null;
}

export const BANDS = ['strong', 'good', 'partial', 'weak'] as const;
export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** One change that would raise the score, found by scoring again with it. */
export interface Counterfactual {
  change:
    | { kind: 'add_skill'; id: string }
    | { kind: 'drop_must'; id: string }
    | { kind: 'widen_place'; km: number }
    | { kind: 'allow_mode'; mode: string }
    | { kind: 'allow_extent'; extent: string }
    | { kind: 'move_start'; on: string }
    | { kind: 'raise_budget'; ore: number }
    | { kind: 'answer_rule'; key: string };
  /** Who would make it: the company changes its need, the other side its supply. */
  by: 'company' | 'other_side';
  gain: number;
}

/** A need against one supply. `score` 0-100 is the harmonic mean of both sides' fit, times capacity and fair exposure. */
export interface Match {
  id: string;
  kind: 'candidate' | 'pilot' | 'call';
  score: number;
  band: (typeof BANDS)[number];
  confidence: (typeof CONFIDENCES)[number];
  fit: { need: number; supply: number };
  /** Multipliers 0-1: free capacity, and interests over openings so that the same few are not shown to everybody. */
  capacityFactor: number;
  exposureFactor: number;
  criteria: Criterion[];
  blockers: CriterionKey[];
  counterfactuals: Counterfactual[];
}

export type Supply =
  | { kind: 'candidate'; card: CandidateCard }
  | { kind: 'pilot'; offer: PilotOffer }
  | { kind: 'call'; call: FundingCall; eligibility: Eligibility; money: MoneyAnswer | null };

export interface RankedSupply {
  match: Match;
  supply: Supply;
}

export const BUNDLE_AIMS = ['lowest_own_share', 'fastest_start', 'strongest_skills'] as const;

/** A combination of people, pilot and money: all calls are applied to. Sums in øre; dates as YYYY-MM-DD. */
export interface Bundle {
  /** More than one where the same combination is best for several aims. */
  aims: (typeof BUNDLE_AIMS)[number][];
  person: RankedSupply | null;
  pilot: RankedSupply | null;
  calls: RankedSupply[];
  cost: {
    totalOre: number;
    grantOre: number;
    ownCashOre: number;
    ownHours: number;
    gapOre: number;
    /** False where a call's amount or share is not known, so that grant is shown as open. */
    grantKnown: boolean;
    /** What each call pays of the grant. */
    grants: { callId: string; ore: number }[];
  };
  /**
   * What happens when, soonest first. `late` marks a date that comes later than wanted; of a limit of a call (`start_by`, `end_by`)
   * that the work is later than it. `callId` says of which call a day is; null where it is of none.
   */
  calendar: {
    on: string;
    what:
      | 'apply_by'
      | 'answer_expected'
      | 'pilot_start'
      | 'pilot_end'
      | 'person_available'
      | 'need_start'
      | 'call_opens'
      | 'start_by'
      | 'end_by';
    late: boolean;
    callId: string | null;
  }[];
  startsOn: string | null;
  /** The part that is likeliest to break the bundle, and why. */
  weakestLink: {
    part: 'person' | 'pilot' | 'call';
    why: CriterionKey | 'missing' | 'late' | 'window' | 'confidence';
  };
  score: number;
}

/** A combination that is not compared with others. */
export type WeighedBundle = Omit<Bundle, 'aims'>;

export interface BundleAnswer {
  /** The log's id of this answer: it can be replayed. */
  logId: string;
  ruleVersion: string;
  bundles: Bundle[];
  /** Each kind asked for, ranked; at most ten. */
  people: RankedSupply[];
  pilots: RankedSupply[];
  calls: RankedSupply[];
  /** About how many fit, of what was looked at. */
  counts: { people: number; pilots: number; calls: number };
  degraded: boolean;
}

/** One role for one candidate. `match.score` is that of the pair, the same that the company is shown. */
export interface RoleFit {
  roleId: string;
  match: Match;
  /** What the order, not the score, holds back a role by that many have asked for, 0-1. */
  exposureFactor: number;
}

/** A logged answer can be replayed, and objected to, by its id. */
interface Logged {
  logId: string;
  ruleVersion: string;
}

export type RankedRole = RoleFit & { role: PublicNeed };

/** Open roles for somebody's own profile, the best first. */
export interface RolesAnswer extends Logged {
  roles: RankedRole[];
  degraded: boolean;
}

/** One challenge for one partner, with the offer of its own that answers it best: `match` is that of the two. */
export interface ChallengeFit {
  challengeId: string;
  offerId: string;
  match: Match;
  /** Whether the offer has room this quarter or the next. */
  hasRoom: boolean;
}

export type RankedChallenge = ChallengeFit & {
  challenge: PublicNeed;
  offer: Pick<PilotOffer, 'id' | 'title' | 'nextFreeOn'>;
};

/** Open challenges for a partner's own offers, the best first, and last those that it has no room for. */
export type ChallengesAnswer =
  | ({ kind: 'ranked'; challenges: RankedChallenge[]; degraded: boolean } & Logged)
  | { kind: 'no_offers' };

/** How a role fits the reader, or what there is to do instead: `nothing` for who neither has a profile nor owns the role. */
export type FitAnswer =
  | ({ kind: 'match'; role: RankedRole } & Logged)
  | { kind: 'no_profile' }
  | { kind: 'shut_out' }
  | { kind: 'own_role' }
  | { kind: 'nothing' };

/** All people who were looked at for a company's own role, the best first. */
export interface PeopleAnswer extends Logged {
  title: string;
  people: RankedSupply[];
  degraded: boolean;
}

/** An objection as advisers read it: nameless where it is a candidate's. */
export interface ObjectionToAnswer extends Objection {
  /** The organisation that objects; null for a candidate. */
  organisation: string | null;
  ruleVersion: string;
  /** What was shown, made again from the log; null where the rules have changed since. */
  match: Match | null;
}
