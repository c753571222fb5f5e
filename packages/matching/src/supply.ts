import type { CandidateCard } from '@koble/candidates/schema';
import type { EligibilityAnswers, FundingCall } from '@koble/funding/schema';
import type { IsoDate } from '@koble/kernel';
import type { NeedInput } from '@koble/needs/schema';
import type { PilotOffer } from '@koble/pilots/schema';
import type { BundleInput } from './schema';

/**
 * A supply as it is scored. Of a candidate nothing but the nameless card: what a company may not see cannot move its score,
 * and a score cannot tell it. `interests` is how many have asked for it already.
 */
export type ScoredSupply =
  | { kind: 'candidate'; id: string; interests: number; card: CandidateCard }
  | { kind: 'pilot'; id: string; interests: number; offer: PilotOffer }
  | { kind: 'call'; id: string; interests: number; call: FundingCall };

/** The demand: a need, what is known of its company, and the day it is asked. */
export interface Demand {
  need: NeedInput;
  company: BundleInput['company'];
  answers: EligibilityAnswers;
  today: IsoDate;
  /** What is left of the company's de minimis ceiling, in øre; null or absent where its ledger is not known. */
  deMinimisRoomOre?: number | null;
}

export type CandidateSupply = Extract<ScoredSupply, { kind: 'candidate' }>;
