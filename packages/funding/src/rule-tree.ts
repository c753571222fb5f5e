import type { EligibilityRule, RuleGroup } from './rule-schema';
import type { RuleLeaf } from './rule-leaf';

export function isGroup(rule: EligibilityRule): rule is RuleGroup {
  return rule.kind === 'any_of' || rule.kind === 'all_of' || rule.kind === 'not';
}

/** The rules that a group is made of. */
export function partsOf(group: RuleGroup): readonly EligibilityRule[] {
  return group.kind === 'not' ? [group.rule] : group.rules;
}

/** What is asked of single facts, at any depth, in the order of the rules. */
export function leavesOf(rules: readonly EligibilityRule[]): RuleLeaf[] {
  return rules.flatMap((rule) => (isGroup(rule) ? leavesOf(partsOf(rule)) : [rule]));
}
