import { groupOf, type FundingCall } from '@koble/funding/schema';
import type { PageLanguage } from './page-language';
import { ruleWords } from './page-rule-words';

/** Who can apply, as far as it decides most: size, place and age. The web writes the same. */
export function callWho({ rules }: FundingCall, language: PageLanguage): string {
  const first = rules.filter((rule) => ['size', 'place', 'age'].includes(groupOf(rule)));
  if (first.length > 0) return first.map((rule) => ruleWords(rule, language)).join('. ');
  return rules.length === 0 ? language.t('call.unknown') : language.t('call.seeRules');
}
