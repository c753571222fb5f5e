import type { EligibilityRule } from './schema';

/**
 * A rule's name within its call, and of a `needs` rule also across calls: what asks for three partners is another question
 * than what asks for two, so count and amount are part of it.
 */
export function ruleKey(rule: EligibilityRule): string {
  if (rule.kind !== 'needs') return rule.kind;
  const measure = rule.amountOre ?? rule.count;
  return measure === undefined ? `needs:${rule.what}` : `needs:${rule.what}:${measure}`;
}
