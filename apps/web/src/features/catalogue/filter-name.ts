import type { SearchInput } from '@koble/catalogue/schema';
import { useTranslation } from 'react-i18next';
import { nameOf, useNames } from '../../shared/names';
import type { ActiveFilter } from './active-filters';
import { useFacetNames } from './facet-names';

/** What a filter is called beside others; a place says how far around it is searched. */
export function useFilterName(): (
  filter: ActiveFilter,
  radiusKm: SearchInput['radiusKm'],
) => string {
  const { t } = useTranslation();
  const { municipalities } = useNames();
  const facetName = useFacetNames();
  return ({ facet, option }, radiusKm) =>
    facet === 'place'
      ? `${nameOf(municipalities, option)} · ${t('search.km', { km: radiusKm })}`
      : facetName(facet, option);
}
