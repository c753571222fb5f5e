import type { RuleAnswer } from '@koble/funding/schema';
import { useTranslation } from 'react-i18next';
import { nameOf, useNames } from '../../shared/names';

/** The company's own value as people say it. */
export function useRuleValue(): (answer: RuleAnswer) => string {
  const { t } = useTranslation();
  const names = useNames();
  return ({ rule, value }) => {
    if (typeof value === 'boolean') return value ? t('funding.yes') : t('funding.no');
    if (typeof value !== 'string') return String(value);
    switch (rule.kind) {
      case 'municipality_in':
      case 'place_in':
        return nameOf(names.municipalities, value);
      case 'industry_in':
      case 'industry_not_in':
      case 'industry_code_in':
        return nameOf(names.industries, value);
      default:
        return value;
    }
  };
}
