import type { CriterionValue } from '@koble/matching/schema';
import { useTranslation } from 'react-i18next';
import { date, money } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';
import { useCodeWords } from '../../shared/code-words';

/** A demanded or offered value in words. */
export function useCriterionValue(): (value: CriterionValue | null) => string {
  const { t } = useTranslation();
  const names = useNames();
  const word = useCodeWords();
  return (value) => {
    if (value === null) return '–';
    switch (value.kind) {
      case 'ids':
        return value.ids.length === 0
          ? t('match.none')
          : value.ids.map((id) => nameOfId(value.of, id)).join(', ');
      case 'municipality':
        return nameOf(names.municipalities, value.code);
      case 'district':
        return nameOf(names.districts, value.id);
      case 'km':
        return t('value.radius', { km: value.km });
      case 'date':
        return date(value.on);
      case 'ore':
        return money(value.ore);
      case 'hours':
        return t('value.hours', { count: value.hours });
      case 'count':
        return t('value.count', { count: value.count });
      case 'trl':
        return t('value.trl', { from: value.from, to: value.to });
      case 'eligibility':
        return value.overall === 'may_fit'
          ? t('eligibility.may_fit', { count: value.openQuestions })
          : t(`eligibility.${value.overall}`);
    }
  };

  function nameOfId(of: Extract<CriterionValue, { kind: 'ids' }>['of'], id: string): string {
    switch (of) {
      case 'skill':
        return nameOf(names.skills, id);
      case 'occupation':
        return nameOf(names.occupations, id);
      case 'occupation_group':
        return nameOf(names.occupationGroups, id);
      case 'industry':
        return nameOf(names.industries, id);
      case 'purpose':
      case 'mode':
      case 'extent':
        return word(of, id);
    }
  }
}
