import { FACETS, type Facet, type ListingKind } from '@koble/catalogue/schema';
import { municipalitiesWithin, searchQuery, searchStems } from '@koble/taxonomy';
import type { WatchedSearch } from './watched-search';

/** What a listing must be for a search to find it. All must hold; of an area and of a facet's values, one is enough. */
export interface Conditions {
  kind: ListingKind | null;
  /** Municipalities within the radius; null: anywhere. */
  area: readonly string[] | null;
  facets: readonly { facet: Facet; values: readonly string[] }[];
  /** Stems that must all stand in the listing, as the engine is asked for them. */
  words: readonly string[];
}

/** A search as conditions: the same area, facets and stems that the catalogue asks the engine for. */
export function conditionsOf(search: WatchedSearch): Conditions {
  return {
    kind: search.kind,
    area: search.place === null ? null : municipalitiesWithin(search.place, search.radiusKm),
    facets: FACETS.filter((facet) => search[facet].length > 0).map((facet) => ({
      facet,
      values: search[facet],
    })),
    words: wordsOf(search.q),
  };
}

/** Of a text that has none but words that say nothing ("en", "og") there are none: no listing is indexed by those. */
function wordsOf(q: string): string[] {
  if (searchStems(q) === '') return [];
  return searchQuery(q).q.split(' ');
}
