import type { EligibilityRule } from '@koble/funding/schema';
import { useTranslation } from 'react-i18next';
import { useLeafWords } from './rule-leaf-words';

/** A rule as a sentence, also one that is made of others: "Minst ett av dette: …; …". */
export function useRuleWords(): (rule: EligibilityRule) => string {
  const { t } = useTranslation();
  const leafWords = useLeafWords();
  const words = (rule: EligibilityRule): string => {
    if (rule.kind === 'not') return t('rule.not', { value: part(rule.rule) });
    if ('rules' in rule) return t(`rule.${rule.kind}`, { value: rule.rules.map(part).join('; ') });
    return leafWords(rule);
  };
  const part = (rule: EligibilityRule): string => {
    const inside = words(rule);
    const small = inside.charAt(0).toLocaleLowerCase('nb') + inside.slice(1);
    return rule.kind === 'any_of' || rule.kind === 'all_of' ? `(${small})` : small;
  };
  return words;
}
