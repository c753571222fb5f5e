import type { EligibilityRule, FundingCall } from '@koble/funding/schema';
import type { PageLanguage } from './page-language';

const REGION_PREFIX = '50';

/** Who can apply, as far as it decides most: size, place and age. The web writes the same. */
export function callWho({ rules }: FundingCall, { t }: PageLanguage): string {
  const first = rules.flatMap((rule) => sentenceOf(rule, t));
  if (first.length > 0) return first.join('. ');
  return rules.length === 0 ? t('call.unknown') : t('call.seeRules');
}

/** Empty for a rule that the page leaves to the list below. */
function sentenceOf(rule: EligibilityRule, t: PageLanguage['t']): string[] {
  if (rule.kind === 'form_in' || rule.kind === 'form_not_in')
    return [t(`rule.${rule.kind}`, { value: rule.forms.join(', ') })];
  if (rule.kind === 'age_max_years') return [t('rule.age_max_years', { value: rule.years })];
  if (rule.kind === 'employees_min' || rule.kind === 'employees_max')
    return [t(`rule.${rule.kind}`, { value: rule.count })];
  if (rule.kind === 'municipality_in')
    return [t(rule.prefix === REGION_PREFIX ? 'rule.municipality_region' : 'rule.municipality_in')];
  return [];
}
