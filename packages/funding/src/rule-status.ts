import type { EligibilityRule, RuleStatus } from './rule-schema';
import type { RuleLeaf } from './rule-leaf';
import { isGroup, leavesOfRule } from './rule-tree';

export type LeafStatus = (leaf: RuleLeaf) => RuleStatus;

const OPPOSITE = { met: 'not_met', not_met: 'met', unknown: 'unknown' } as const;

/** A rule's status out of its leaves', in Kleene's strong logic: what is unknown stays so only where it decides. */
export function ruleStatus(rule: EligibilityRule, leafStatus: LeafStatus): RuleStatus {
  if (!isGroup(rule)) return leafStatus(rule);
  if (rule.kind === 'not') return OPPOSITE[ruleStatus(rule.rule, leafStatus)];
  return rule.kind === 'all_of' ? allMet(rule.rules, leafStatus) : anyMet(rule.rules, leafStatus);
}

/** Of rules that must all be met; where there are none, they are. */
export function allMet(rules: readonly EligibilityRule[], leafStatus: LeafStatus): RuleStatus {
  let whole: RuleStatus = 'met';
  for (const rule of rules) {
    const status = ruleStatus(rule, leafStatus);
    if (status === 'not_met') return status;
    if (status === 'unknown') whole = status;
  }
  return whole;
}

function anyMet(rules: readonly EligibilityRule[], leafStatus: LeafStatus): RuleStatus {
  let whole: RuleStatus = 'not_met';
  for (const rule of rules) {
    const status = ruleStatus(rule, leafStatus);
    if (status === 'met') return status;
    if (status === 'unknown') whole = status;
  }
  return whole;
}

const OVERALL = { met: 'fits', unknown: 'may_fit', not_met: 'does_not_fit' } as const;

/** Whether a call fits. One none of whose conditions is known as a rule may fit: nothing was checked. */
export function overallOf(
  rules: readonly EligibilityRule[],
  leafStatus: LeafStatus,
): (typeof OVERALL)[RuleStatus] {
  return rules.length === 0 ? 'may_fit' : OVERALL[allMet(rules, leafStatus)];
}

/** The rules of single facts by which it is still open whether all are met; none where one is not, whatever the others are. */
export function openLeaves(rules: readonly EligibilityRule[], leafStatus: LeafStatus): RuleLeaf[] {
  const open: RuleLeaf[] = [];
  for (const rule of rules) {
    const status = ruleStatus(rule, leafStatus);
    if (status === 'not_met') return [];
    if (status === 'unknown')
      for (const leaf of leavesOfRule(rule)) if (leafStatus(leaf) === 'unknown') open.push(leaf);
  }
  return open;
}
