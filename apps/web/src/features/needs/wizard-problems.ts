import type { Draft } from './draft';
import { payProblems } from './typed-pay';

/** The pages of the wizard. The need comes first: it is why somebody is here. */
export const STEPS = ['goal', 'understood', 'company', 'wants', 'when', 'means'] as const;
export type Step = (typeof STEPS)[number];

const SHORTEST_GOAL = 20;
const SHORTEST_TITLE = 3;

/** What must be put right before the next page, by the field it is about. */
export function problemsOf(
  step: Step,
  { need, budgetText, typedPay }: Draft,
): ('goal' | 'title' | 'wants' | 'budget' | 'payFrom' | 'payTo')[] {
  if (step === 'goal' && need.goal.trim().length < SHORTEST_GOAL) return ['goal'];
  if (step === 'understood' && need.title.trim().length < SHORTEST_TITLE) return ['title'];
  if (step === 'wants' && need.wants.length === 0) return ['wants'];
  if (step === 'when' && need.wants.includes('people')) return payProblems(typedPay);
  if (step === 'means' && budgetText.trim() !== '' && need.budgetOre === null) return ['budget'];
  return [];
}

/** The first page with something to put right: an address may open the last page of an empty draft. */
export function firstProblem(draft: Draft): Step | undefined {
  return STEPS.find((step) => problemsOf(step, draft).length > 0);
}
