import type { EligibilityRule } from '@koble/funding/schema';
import { nameOf, type PageLanguage } from './page-language';

const REGION_PREFIX = '50';

/** A rule of size, place or age as the sentence that the web writes; empty for one of something else. */
export function ruleWords(rule: EligibilityRule, language: PageLanguage): string {
  const { t, money } = language;
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
    case 'turnover_min':
    case 'turnover_max':
      return t(`rule.${rule.kind}`, { value: money(rule.ore) });
    case 'municipality_in':
      return rule.prefix === REGION_PREFIX
        ? t('rule.municipality_region')
        : t('rule.municipality_named', { value: placeWords(rule.prefix, language) });
    case 'place_in':
      return t('rule.place_in', {
        value: rule.places.map((code) => placeWords(code, language)).join(', '),
      });
    case 'not':
      return t('rule.not', { value: part(rule.rule, language) });
    case 'any_of':
    case 'all_of':
      return t(`rule.${rule.kind}`, {
        value: rule.rules.map((one) => part(one, language)).join('; '),
      });
    case 'industry_in':
    case 'industry_not_in':
    case 'industry_code_in':
    case 'trl_min':
    case 'trl_max':
    case 'after_call':
    case 'needs':
      return '';
  }
}

/** A rule inside another. */
function part(rule: EligibilityRule, language: PageLanguage): string {
  const inside = ruleWords(rule, language);
  const small = inside.charAt(0).toLocaleLowerCase('nb') + inside.slice(1);
  return rule.kind === 'any_of' || rule.kind === 'all_of' ? `(${small})` : small;
}

function placeWords(code: string, { t, names }: PageLanguage): string {
  const counties: Record<string, string> = t('county', { returnObjects: true });
  return code.length === 2 ? nameOf(counties, code) : nameOf(names.municipalities, code);
}
