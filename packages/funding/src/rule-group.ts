import type { EligibilityRule } from './rule-schema';

export const RULE_GROUPS = ['size', 'place', 'age', 'industry', 'other'] as const;
type RuleGroupName = (typeof RULE_GROUPS)[number];

/** Under which heading a rule is shown; of rules in one the heading of them all, where they have one. */
export function groupOf(rule: EligibilityRule): RuleGroupName {
  switch (rule.kind) {
    case 'employees_min':
    case 'employees_max':
    case 'turnover_min':
    case 'turnover_max':
    case 'form_in':
    case 'form_not_in':
      return 'size';
    case 'municipality_in':
    case 'place_in':
      return 'place';
    case 'age_max_years':
      return 'age';
    case 'industry_in':
    case 'industry_not_in':
    case 'industry_code_in':
      return 'industry';
    case 'trl_min':
    case 'trl_max':
    case 'after_call':
    case 'needs':
      return 'other';
    case 'not':
      return groupOf(rule.rule);
    case 'any_of':
    case 'all_of':
      return sharedGroup(rule.rules.map(groupOf));
  }
}

function sharedGroup([first = 'other', ...others]: RuleGroupName[]): RuleGroupName {
  return others.every((group) => group === first) ? first : 'other';
}
