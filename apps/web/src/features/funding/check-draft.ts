import type { CompanyProfile } from '@koble/accounts/schema';
import type { FundingQuestion } from '@koble/funding/schema';
import {
  NO_COSTS,
  costProblems,
  costsOf,
  isWhole,
  oreIfSaid,
  type CostProblems,
  type TypedCosts,
} from './project-costs';

/** What somebody says of their company and project before the rules are asked; kroner and hours as they were typed. */
export interface CheckDraft {
  company: Partial<CompanyProfile>;
  costs: TypedCosts;
  /** What the company can pay itself; empty where that is not said. */
  budget: string;
}

/** What is wrong with a field, by the key of its words. */
export type CheckProblems = CostProblems & { budget?: 'amount' };

/** A project about which nothing has been said. */
export function emptyCheck(company: CheckDraft['company']): CheckDraft {
  return { company, costs: NO_COSTS, budget: '' };
}

/** What is to be put right before the rules can be asked. */
export function checkProblems({ costs, budget }: CheckDraft): CheckProblems {
  const problems: CheckProblems = costProblems(costs);
  if (!isWhole(budget)) problems.budget = 'amount';
  return problems;
}

/** What is asked about, in øre; for a draft without problems. A budget that is not given is unknown, not nothing. */
export function checkQuestion({
  company,
  costs,
  budget,
}: CheckDraft): Pick<FundingQuestion, 'company' | 'costs' | 'budgetOre'> {
  return { company, costs: costsOf(costs), budgetOre: oreIfSaid(budget) };
}
