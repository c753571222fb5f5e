import type { DeMinimisBalance } from '@koble/aid/schema';
import { CompanyProfile } from '@koble/accounts/schema';
import { z } from 'zod';
import type { FundingCall } from './call-schema';
import { ProjectCosts, type MoneyAnswer } from './money-schema';
import {
  EligibilityAnswers,
  type AskedQuestion,
  type Eligibility,
  type EligibilityChange,
} from './rule-schema';

export {
  AID_BASES,
  CALL_STATES,
  CallInput,
  CostCap,
  DEADLINE_KINDS,
  DOCUMENTS,
  INSTRUMENTS,
  PURPOSES,
  Payout,
  STACKING,
  type FundingCall,
} from './call-schema';
export {
  CALL_FIELDS,
  changedFields,
  contentOf,
  takenBack,
  type CallField,
  type KeptContent,
} from './call-content';
export { CallForm } from './call-form-schema';
export { callProblems } from './call-problems';
export {
  CALL_FILTERS,
  CallCorrection,
  CallDraft,
  CallPublication,
  CallRead,
  CallRestoration,
  CallSlug,
  CallsAsked,
  DismissedCorrection,
  EditedCall,
  WrittenCall,
  type CallEditor,
  type CallVersion,
  type CorrectionView,
  type KeptCall,
  type KeptCalls,
  type SourceLink,
} from './editing-schema';
export {
  COST_KINDS,
  OWN_HOUR_ORE,
  ProjectCosts,
  type CostKind,
  type MoneyAnswer,
  type StackedMoney,
} from './money-schema';
export {
  monthsOf,
  ProjectQuestion,
  type Liquidity,
  type ProjectAnswer,
  type ProjectCall,
  type ProjectOutcome,
  type ProjectPeriod,
} from './project-schema';
export {
  AnswersToKeep,
  CallsQuestion,
  type CallLine,
  type CallsAnswer,
  type CompanyAnswer,
} from './calls-schema';
export { groupOf, RULE_GROUPS } from './rule-group';
export { RuleLeaf } from './rule-leaf';
export {
  EligibilityAnswers,
  EligibilityRule,
  RULE_STATUSES,
  type AskedQuestion,
  type Eligibility,
  type EligibilityChange,
  type RuleAnswer,
} from './rule-schema';
export { staleness } from './staleness';

export const FundingQuestion = z.strictObject({
  callId: z.uuid(),
  company: CompanyProfile.partial(),
  answers: EligibilityAnswers.default({}),
  costs: ProjectCosts.optional(),
  budgetOre: z.int().min(0).nullable().default(null),
});
export type FundingQuestion = z.infer<typeof FundingQuestion>;

export interface FundingAnswer {
  call: FundingCall;
  eligibility: Eligibility;
  /** null where the call does not say its amount or share, or no costs were given. */
  money: MoneyAnswer | null;
  /** In the order to ask them: those that decide most first, at most eight. */
  questions: AskedQuestion[];
  deMinimis: DeMinimisBalance | null;
  /** Of a call that does not fit: what would have to be otherwise, the fewest facts first. */
  changes: EligibilityChange[];
  /** Of a call that does not fit: the open one with the same purpose to try instead. */
  alternative:
    | (Pick<FundingCall, 'slug' | 'title'> &
        Pick<Eligibility, 'overall' | 'openQuestions'> & { funder: string })
    | null;
}
