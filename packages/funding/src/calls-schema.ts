import { CompanyProfile } from '@koble/accounts/schema';
import { z } from 'zod';
import { PURPOSES, type FundingCall } from './call-schema';
import { ProjectCosts, type MoneyAnswer } from './money-schema';
import { EligibilityAnswers, type AskedQuestion, type Eligibility } from './rule-schema';

/** One company against all calls. `most`: how many calls of each group are told of; all are counted. */
export const CallsQuestion = z.strictObject({
  company: CompanyProfile.partial(),
  answers: EligibilityAnswers.default({}),
  costs: ProjectCosts.optional(),
  budgetOre: z.int().min(0).nullable().default(null),
  purpose: z.enum(PURPOSES).nullable().default(null),
  most: z.int().min(1).max(200).default(20),
});
export type CallsQuestion = z.infer<typeof CallsQuestion>;

/** A call as a line of the answer: what it is, whether it fits and why, and what it pays. */
export interface CallLine {
  call: Pick<
    FundingCall,
    | 'id'
    | 'slug'
    | 'title'
    | 'funder'
    | 'instrument'
    | 'purposes'
    | 'amountMaxOre'
    | 'sharePercent'
    | 'deadlineKind'
    | 'exampleYear'
    | 'sourceUrl'
    | 'checkedOn'
  >;
  eligibility: Eligibility;
  /** null where the call does not say its amount or share, or no costs were given. */
  money: MoneyAnswer | null;
  /** The next moment to apply by, as ISO text; null where none is known. */
  deadline: string | null;
}

/** The calls in their order: what fits first, and in each group what pays most. */
export interface CallsAnswer {
  groups: { overall: Eligibility['overall']; count: number; calls: CallLine[] }[];
  /** In the order to ask them: those that decide most first, at most eight. */
  questions: AskedQuestion[];
}

/** What a company answers, each by its rule's key, for other calls to use; null forgets. */
export const AnswersToKeep = z.strictObject({
  answers: z
    .array(z.strictObject({ key: z.string().max(120), answer: z.boolean().nullable() }))
    .min(1)
    .max(60),
});
export type AnswersToKeep = z.infer<typeof AnswersToKeep>;

/** An answer that a company has given, with the rule whose sentence it answers. `old`: it is asked again. */
export interface CompanyAnswer extends AskedQuestion {
  answer: boolean;
  answeredOn: string;
  old: boolean;
}
