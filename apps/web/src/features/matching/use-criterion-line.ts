import type { Criterion } from '@koble/matching/schema';
import { useTranslation } from 'react-i18next';
import { useCriterionValue } from './use-criterion-value';

/** A criterion in one line: "Sertifikater: truckførerbevis – mangler". */
export function useCriterionLine(): (criterion: Criterion) => string {
  const { t } = useTranslation();
  const words = useCriterionValue();
  return ({ key, demand, value, status }) => {
    const name = t(`criterion.${key}`);
    const about = demand ?? value;
    const result = t(`match.status.${status}`).toLowerCase();
    return about === null ? `${name} – ${result}` : `${name}: ${words(about)} – ${result}`;
  };
}
