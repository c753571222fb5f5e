import type { Settings } from 'meilisearch';

/** What a listing may be filtered and counted by. A change here is a new index: it is rebuilt and swapped at the next start. */
const FILTERABLE = [
  'area',
  'district',
  'extent',
  'id',
  'industry',
  'instrument',
  'kind',
  'mode',
  'municipality',
  'occupations',
  'organisationId',
  'purposes',
  'skills',
] as const;
export type FilterableAttribute = (typeof FILTERABLE)[number];

/** Numbers that a filter compares with. */
const COMPARABLE = ['amountOre', 'capacity', 'deadline', 'expiresAt'] as const;
export type ComparableAttribute = (typeof COMPARABLE)[number];

const SORTABLE = ['amountOre', 'deadline', 'interests', 'publishedAt'] as const;

/**
 * The settings of the `listings` index, as the engine gives them back (so that equal means equal). Why these: docs/decisions and
 * the measurements they name. `proximityPrecision` halves a batch, no `_geo` at all saves a second of each; the engine does
 * not say when a search was cut short, so the cut-off is far above what a search takes.
 */
export const LISTINGS_SETTINGS = {
  // Stems hold what title, terms and summary say, and queries are stems: searching terms and summary too found no more on the
  // project's own queries (0.879 against 0.888), and one new listing among 100,000 took 0.65 s instead of 0.26 s.
  searchableAttributes: ['title', 'stems', 'organisation', 'place'],
  filterableAttributes: [
    {
      attributePatterns: [...FILTERABLE],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
    {
      attributePatterns: [...COMPARABLE],
      features: { facetSearch: false, filter: { equality: false, comparison: true } },
    },
  ],
  sortableAttributes: [...SORTABLE],
  // A chosen order is kept strictly; without one the rule does nothing.
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'],
  proximityPrecision: 'byAttribute',
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
    // 3834 is not a misspelt 3835.
    disableOnNumbers: true,
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: 1000 },
  searchCutoffMs: 300,
  facetSearch: false,
} satisfies Settings;
