import { RIGHTS, type TermsChange } from '@koble/agreements/schema';
import { useTranslation } from 'react-i18next';
import { date, exactMoney, number } from '../../shared/format';

type Field = TermsChange['field'];
type Value = string | number | boolean;

const FIELDS = {
  scope: 'terms.scope',
  deliverables: 'terms.deliverables',
  researcherHours: 'terms.researcherHours',
  priceOre: 'terms.price',
  companyHours: 'terms.companyHours',
  startOn: 'terms.startOn',
  weeks: 'terms.weeks',
  rights: 'terms.rights',
  nda: 'terms.nda',
  callIds: 'terms.calls',
  milestones: 'terms.milestones',
} as const satisfies Record<Field, string>;

/** What the fields of terms are called, and how one's value is written. */
export function useTermWords(): {
  nameOfField: (field: Field) => string;
  valueOf: (field: Field, value: Value) => string;
} {
  const { t } = useTranslation();
  return {
    nameOfField: (field) => t(FIELDS[field]),
    valueOf: (field, value) => {
      if (typeof value === 'boolean') return value ? t('terms.yes') : t('terms.no');
      if (typeof value === 'number')
        return field === 'priceOre' ? exactMoney(value) : number(value);
      if (field === 'startOn') return date(value);
      const rights = RIGHTS.find((one) => one === value);
      return rights === undefined ? value : t(`rights.${rights}.name`);
    },
  };
}
