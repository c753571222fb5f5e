import type { RuleAnswer } from '@koble/funding/schema';
import { useTranslation } from 'react-i18next';
import { nameOf, useNames } from '../../shared/names';
import { groupOf } from '@koble/funding/schema';

/** The company's own value as people say it. */
export function useRuleValue(): (answer: RuleAnswer) => string {
  const { t } = useTranslation();
  const names = useNames();
  return ({ rule, value }) => {
    if (typeof value === 'boolean') return value ? t('funding.yes') : t('funding.no');
    if (typeof value !== 'string') return String(value);
    const group = groupOf(rule);
    if (group === 'place') return nameOf(names.municipalities, value);
    return group === 'industry' ? nameOf(names.industries, value) : value;
  };
}
