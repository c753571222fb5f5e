import { once } from './once';
import type { EligibilityRule, RuleGroup } from './rule-schema';
import type { RuleLeaf } from './rule-leaf';

export function isGroup(rule: EligibilityRule): rule is RuleGroup {
  return rule.kind === 'any_of' || rule.kind === 'all_of' || rule.kind === 'not';
}

/** The rules that a group is made of. */
export function partsOf(group: RuleGroup): readonly EligibilityRule[] {
  return group.kind === 'not' ? [group.rule] : group.rules;
}

/** What a rule asks of single facts, at any depth, in the order it says them. */
export const leavesOfRule = once((rule: EligibilityRule): readonly RuleLeaf[] =>
  isGroup(rule) ? partsOf(rule).flatMap(leavesOfRule) : [rule],
);

/** What rules ask of single facts, in their order. */
export const leavesOf = once((rules: readonly EligibilityRule[]): readonly RuleLeaf[] =>
  rules.flatMap(leavesOfRule),
);
