import { CompanyProfile } from '@koble/accounts/schema';
import { z } from 'zod';
import type { FundingCall } from './call-schema';
import { ProjectCosts, type MoneyAnswer, type StackedMoney } from './money-schema';
import { EligibilityAnswers, type Eligibility } from './rule-schema';

/** A month as "2027-03". */
const Month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

/** From the first day to the last, and when the costs come: evenly by month where no milestones are given. */
export const ProjectPeriod = z.strictObject({
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  /** Shares of the costs in whole percent, 100 together, each in a month of the project. */
  milestones: z
    .array(z.strictObject({ month: Month, percent: z.int().min(1).max(100) }))
    .max(60)
    .default([]),
});
export type ProjectPeriod = z.infer<typeof ProjectPeriod>;

/** How many months of the calendar a project touches, which is no duration: from 31 January to 1 March it is three. */
export function monthsOf(startsOn: string, endsOn: string): number {
  const [year = 0, month = 0] = startsOn.split('-').map(Number);
  const [endYear = 0, endMonth = 0] = endsOn.split('-').map(Number);
  return (endYear - year) * 12 + endMonth - month + 1;
}

/** What a project costs and when; the company's facts as far as they are said; what it can pay itself, null where that is not known. */
export const ProjectQuestion = z.strictObject({
  company: CompanyProfile.partial(),
  answers: EligibilityAnswers.default({}),
  costs: ProjectCosts,
  period: ProjectPeriod,
  ownMoneyOre: z.int().min(0).max(1e13).nullable().default(null),
});
export type ProjectQuestion = z.infer<typeof ProjectQuestion>;

/** Money by month: what is paid out, what comes in, and what is left at the end of the month; all in øre. */
export interface Liquidity {
  months: { month: string; outOre: number; inOre: number; balanceOre: number }[];
  /** The least that is left at any month's end, and the first month it is so. */
  lowest: { month: string; ore: number };
  /** What the company must have at hand for the money never to run out. */
  neededOre: number;
  /** What is missing of that; null where what the company has is not known. */
  gapOre: number | null;
}

/**
 * What became of a call: chosen, not needed for the best combination, a loan or guarantee, too short for the project, wrong dates,
 * nothing of these costs or too little, or no amount to count with.
 */
export type ProjectOutcome =
  'chosen' | 'not_needed' | 'paid_back' | 'too_long' | 'dates' | 'pays_nothing' | 'no_amount';

export interface ProjectCall {
  call: Pick<
    FundingCall,
    | 'id'
    | 'slug'
    | 'title'
    | 'funder'
    | 'aidBasis'
    | 'stacking'
    | 'payout'
    | 'sourceUrl'
    | 'checkedOn'
    | 'exampleYear'
  >;
  eligibility: Pick<Eligibility, 'overall' | 'openQuestions'>;
  alone: MoneyAnswer | null;
  outcome: ProjectOutcome;
}

/** The calls to apply to for a project, who pays what, and the money month by month. Guiding: a funder decides. */
export interface ProjectAnswer {
  money: StackedMoney;
  /** Whether nothing can be better than these calls. False, and rarely so, where not every combination could be tried. */
  proved: boolean;
  /** Those that the company may fit, chosen ones first. */
  calls: ProjectCall[];
  /** How many open calls the company does not fit. */
  doNotFit: number;
  /** The best without one of the chosen calls. */
  alternatives: {
    withoutId: string;
    callIds: string[];
    grantOre: number;
    ownCashOre: number;
    ownHours: number;
  }[];
  liquidity: Liquidity;
}
