import type { Facet } from '@koble/catalogue/schema';
import { useTranslation } from 'react-i18next';
import { nameOf, useNames } from '../../shared/names';

/** What an option of a facet is called. */
export function useFacetNames(): (facet: Facet, option: string) => string {
  const { t } = useTranslation();
  const names = useNames();
  return (facet, option) => {
    switch (facet) {
      case 'skills':
      case 'occupations':
        return nameOf(names[facet], option);
      case 'industry':
        return nameOf(names.industries, option);
      case 'municipality':
        return nameOf(names.municipalities, option);
      case 'mode':
        return t(`mode.${option as 'onsite'}`);
      case 'extent':
        return t(`extent.${option as 'project'}`);
      case 'purposes':
        return t(`purpose.${option as 'pilot'}`);
      case 'instrument':
        return t(`instrument.${option as 'grant'}`);
    }
  };
}
