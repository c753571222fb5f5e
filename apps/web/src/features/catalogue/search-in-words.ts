import type { WatchedSearch } from '@koble/alerts/schema';
import { useTranslation } from 'react-i18next';
import { activeFilters } from './active-filters';
import { useFilterName } from './filter-name';

/** A search as one line that people read: "sveiser · Roller · Levanger · 30 km · På stedet". */
export function useSearchInWords(): (search: WatchedSearch) => string {
  const { t } = useTranslation();
  const filterName = useFilterName();
  return (search) =>
    [
      ...(search.q === '' ? [] : [search.q]),
      ...(search.kind === null ? [] : [t(`kinds.${search.kind}`)]),
      ...activeFilters(search).map((filter) => filterName(filter, search.radiusKm)),
    ].join(' · ');
}
