import type { EligibilityRule } from '@koble/funding/schema';

export const RULE_GROUPS = ['size', 'place', 'age', 'industry', 'other'] as const;

/** Under which heading a rule is shown. */
export function groupOf(rule: EligibilityRule): (typeof RULE_GROUPS)[number] {
  switch (rule.kind) {
    case 'employees_min':
    case 'employees_max':
    case 'form_in':
    case 'form_not_in':
      return 'size';
    case 'municipality_in':
      return 'place';
    case 'age_max_years':
      return 'age';
    case 'industry_in':
    case 'industry_not_in':
      return 'industry';
    case 'needs':
      return 'other';
  }
}
