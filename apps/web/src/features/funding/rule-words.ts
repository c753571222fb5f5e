import type { EligibilityRule } from '@koble/funding/schema';
import { useTranslation } from 'react-i18next';
import { nameOf, useNames } from '../../shared/names';

const REGION_PREFIX = '50';

/** A rule as a sentence. */
export function useRuleWords(): (rule: EligibilityRule) => string {
  const { t } = useTranslation();
  const names = useNames();
  return (rule) => {
    switch (rule.kind) {
      case 'form_in':
      case 'form_not_in':
        return t(`rule.${rule.kind}`, { value: rule.forms.join(', ') });
      case 'age_max_years':
        return t('rule.age_max_years', { value: rule.years });
      case 'employees_min':
      case 'employees_max':
        return t(`rule.${rule.kind}`, { value: rule.count });
      case 'industry_in':
      case 'industry_not_in':
        return t(`rule.${rule.kind}`, {
          value: rule.sections
            .map((section) => nameOf(names.industries, section).toLowerCase())
            .join(', '),
        });
      case 'municipality_in':
        return rule.prefix === REGION_PREFIX
          ? t('rule.municipality_region')
          : t('rule.municipality_in');
      case 'needs':
        return t(`needsRule.${rule.what}`);
    }
  };
}
