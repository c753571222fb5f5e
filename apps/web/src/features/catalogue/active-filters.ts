import type { Facet, SearchInput } from '@koble/catalogue/schema';
import { FACET_ORDER } from './facet-names';

export interface ActiveFilter {
  key: string;
  facet: Facet | 'place';
  option: string;
  /** The change that takes it away. */
  without: Partial<SearchInput>;
}

/** Everything that narrows a search beyond its words and kind. */
export function activeFilters(search: Pick<SearchInput, Facet | 'place'>): ActiveFilter[] {
  const place: ActiveFilter[] =
    search.place === null
      ? []
      : [{ key: 'place', facet: 'place', option: search.place, without: { place: null } }];
  return [
    ...place,
    ...FACET_ORDER.flatMap((facet) =>
      search[facet].map((option) => ({
        key: `${facet} ${option}`,
        facet,
        option,
        without: { [facet]: search[facet].filter((one) => one !== option) },
      })),
    ),
  ];
}
