import type { EngineQuery, Filter } from '@koble/search';
import { searchQuery } from '@koble/taxonomy';
import { chosenFilter, visibleFilter } from './listing-filter';
import { FACETS, PAGE_SIZE, type Facet, type SearchInput } from './schema';
import type { Visibility } from './visibility';

/** What a card shows; the long lists that only serve the search stay in the engine. */
export const CARD_FIELDS = [
  'id',
  'kind',
  'title',
  'summary',
  'organisation',
  'municipality',
  'district',
  'skills',
  'occupations',
  'mode',
  'extent',
  'purposes',
  'instrument',
  'publishedAt',
  'deadline',
  'amountOre',
  'capacity',
  'interests',
  'answers',
  'answerDays',
  'studentTask',
];

const SORT_RULES: Readonly<Record<SearchInput['sort'], readonly string[]>> = {
  relevance: [],
  newest: ['publishedAt:desc'],
  deadline: ['deadline:asc'],
  // Ordered by distance afterwards, municipality by municipality.
  nearest: [],
  highest_amount: ['amountOre:desc'],
  fewest_interests: ['interests:asc'],
};

/** One search as the engine's queries: the page itself, then one for each facet whose options must be counted without it. */
export interface ListingQueries {
  queries: EngineQuery[];
  /** Which facet each query after the first one counts. */
  counts: (Facet | 'kind')[];
}

export function listingQueries(
  input: SearchInput,
  visibility: Visibility,
  now: Date,
): ListingQueries {
  const text = searchQuery(input.q);
  const visible = visibleFilter(visibility, now);
  const filterWithout = (facet: Facet | 'kind' | null): Filter => [
    ...visible,
    ...chosenFilter(input, facet),
  ];
  const counts: (Facet | 'kind')[] =
    input.page > 1
      ? []
      : [
          ...(input.kind === null ? [] : (['kind'] as const)),
          ...FACETS.filter((facet) => input[facet].length > 0),
        ];
  const page: EngineQuery = {
    ...text,
    filter: filterWithout(null),
    ...(SORT_RULES[input.sort].length > 0 ? { sort: [...SORT_RULES[input.sort]] } : {}),
    ...(input.page > 1 ? {} : { facets: ['kind', ...FACETS] }),
    attributesToRetrieve: CARD_FIELDS,
    hitsPerPage: PAGE_SIZE,
    page: input.page,
  };
  return {
    counts,
    queries: [
      page,
      ...counts.map((facet) => ({
        ...text,
        filter: filterWithout(facet),
        facets: [facet],
        attributesToRetrieve: ['id'],
        hitsPerPage: 0,
        page: 1,
      })),
    ],
  };
}
