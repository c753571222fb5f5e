import type { SearchHelp, SearchInput } from '@koble/catalogue/schema';
import { useTranslation } from 'react-i18next';
import { nameOf, useNames } from '../../shared/names';

/** What a help of the search is called on its button: what it does, and how many it finds. */
export function useHelpWords(): (help: SearchHelp) => string {
  const { t } = useTranslation();
  const { occupations } = useNames();
  return (help) => {
    switch (help.kind) {
      case 'did_you_mean':
        return t('search.didYouMean', { q: help.q });
      case 'other_kinds':
        return t('search.inOtherKinds', { count: help.total });
      case 'remove_filter':
        return t('search.without', { name: t(`facet.${help.facet}`), count: help.total });
      case 'neighbours':
        return t('search.inNeighbours', { count: help.total });
      case 'wider_place':
        return t('search.withNeighbours', { km: help.radiusKm, count: help.total });
      case 'related_occupation':
        return t('search.alsoOccupation', {
          name: nameOf(occupations, help.occupation),
          count: help.total,
        });
    }
  };
}

/** What the search is changed to by a help. */
export function changeByHelp(search: SearchInput, help: SearchHelp): Partial<SearchInput> {
  switch (help.kind) {
    case 'did_you_mean':
      return { q: help.q };
    case 'other_kinds':
      return { kind: null };
    case 'remove_filter':
      if (help.facet === 'place') return { place: null };
      return help.facet === 'kind' ? { kind: null } : { [help.facet]: [] };
    case 'neighbours':
      return { municipality: [...search.municipality, ...help.municipalities] };
    case 'wider_place':
      return { radiusKm: help.radiusKm };
    case 'related_occupation':
      return { occupations: [...search.occupations, help.occupation] };
  }
}
