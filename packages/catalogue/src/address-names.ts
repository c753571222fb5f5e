import type { SearchInput } from './schema';

/**
 * What each choice of a search is called in an address: of the web's search page, of the feeds and of the public API alike. A file
 * and a door of its own without zod, which would double what the web loads first.
 */
export const ADDRESS_NAMES = {
  q: 'q',
  kind: 'type',
  place: 'sted',
  radiusKm: 'radius',
  skills: 'kompetanse',
  occupations: 'yrke',
  industry: 'naering',
  municipality: 'kommune',
  mode: 'arbeidssted',
  extent: 'omfang',
  purposes: 'formal',
  instrument: 'virkemiddel',
  sort: 'sort',
  page: 'side',
} as const satisfies Record<keyof SearchInput, string>;
