import type { FundingCall } from '@koble/funding/schema';
import type { PageLanguage } from './page-language';

const REGION_PREFIX = '50';

/** Who can apply, as far as it decides most: size, place and age. The web writes the same. */
export function callWho({ rules }: FundingCall, { t }: PageLanguage): string {
  const first = rules.flatMap((rule) => {
    switch (rule.kind) {
      case 'form_in':
      case 'form_not_in':
        return [t(`rule.${rule.kind}`, { value: rule.forms.join(', ') })];
      case 'age_max_years':
        return [t('rule.age_max_years', { value: rule.years })];
      case 'employees_min':
      case 'employees_max':
        return [t(`rule.${rule.kind}`, { value: rule.count })];
      case 'municipality_in':
        return [
          t(rule.prefix === REGION_PREFIX ? 'rule.municipality_region' : 'rule.municipality_in'),
        ];
      default:
        return [];
    }
  });
  if (first.length > 0) return first.join('. ');
  return rules.length === 0 ? t('call.unknown') : t('call.seeRules');
}
