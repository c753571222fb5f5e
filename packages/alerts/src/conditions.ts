import { FACETS, type Facet, type ListingKind } from '@koble/catalogue/schema';
import { municipalitiesWithin, searchQuery, searchStems, type Synonyms } from '@koble/taxonomy';
import type { WatchedSearch } from './watched-search';

/** What words mean that are none of the taxonomy's. */
export type Meanings = Pick<Synonyms, 'meant'>;

/** What a listing must be for a search to find it. All must hold; of an area and of a facet's values, one is enough. */
export interface Conditions {
  kind: ListingKind | null;
  /** Municipalities within the radius; null: anywhere. */
  area: readonly string[] | null;
  facets: readonly { facet: Facet; values: readonly string[] }[];
  /** Stems that must all stand in the listing, as the engine is asked for them. */
  words: readonly string[];
}

/**
 * A search as conditions: the same area, facets and stems that the catalogue asks the engine for. Its words are taken for what they
 * mean where advisers have given them a meaning.
 */
export function conditionsOf(search: WatchedSearch, { meant }: Meanings = AS_WRITTEN): Conditions {
  return {
    kind: search.kind,
    area: search.place === null ? null : municipalitiesWithin(search.place, search.radiusKm),
    facets: FACETS.filter((facet) => search[facet].length > 0).map((facet) => ({
      facet,
      values: search[facet],
    })),
    words: wordsOf(meant(search.q)),
  };
}

const AS_WRITTEN: Meanings = { meant: (q) => q };

/** Of a text that has none but words that say nothing ("en", "og") there are none: no listing is indexed by those. */
function wordsOf(q: string): string[] {
  if (searchStems(q) === '') return [];
  return searchQuery(q).q.split(' ');
}
