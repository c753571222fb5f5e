import type { RuleLeaf } from '@koble/funding/schema';
import { useTranslation } from 'react-i18next';
import { money } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';
import { usePlaceName } from './rule-place';

const REGION_PREFIX = '50';

/** What is asked of one fact, as a sentence. */
export function useLeafWords(): (rule: RuleLeaf) => string {
  const { t } = useTranslation();
  const names = useNames();
  const placeName = usePlaceName();
  const needWords = useNeedWords();
  return (rule) => {
    switch (rule.kind) {
      case 'form_in':
      case 'form_not_in':
        return t(`rule.${rule.kind}`, { value: rule.forms.join(', ') });
      case 'age_max_years':
        return rule.exceptionalYears === undefined
          ? t('rule.age_max_years', { value: rule.years })
          : t('rule.age_exception', { value: rule.years, exception: rule.exceptionalYears });
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
      case 'industry_code_in':
        return t('rule.industry_code_in', { value: rule.prefixes.join(', ') });
      case 'municipality_in':
        return rule.prefix === REGION_PREFIX
          ? t('rule.municipality_region')
          : t('rule.municipality_named', { value: placeName(rule.prefix) });
      case 'place_in':
        return t('rule.place_in', { value: rule.places.map(placeName).join(', ') });
      case 'turnover_min':
      case 'turnover_max':
        return t(`rule.${rule.kind}`, { value: money(rule.ore) });
      case 'trl_min':
      case 'trl_max':
        return t(`rule.${rule.kind}`, { value: rule.level });
      case 'after_call':
        return t(`rule.after_${rule.state}`, { value: `«${rule.title ?? rule.slug}»` });
      case 'needs':
        return needWords(rule);
    }
  };
}

function useNeedWords(): (rule: Extract<RuleLeaf, { kind: 'needs' }>) => string {
  const { t } = useTranslation();
  return ({ what, count, amountOre }) => {
    const rule = t(`needsRule.${what}`);
    const value = amountOre === undefined ? count : money(amountOre);
    return value === undefined ? rule : t('rule.counted', { rule, value });
  };
}
