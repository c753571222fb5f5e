import { oneOf } from '@koble/search';
import { listingCard, type CardHit } from './listing-card';
import { CARD_FIELDS, listingQueries } from './listing-query';
import { nearestSlices } from './nearest';
import { MAX_PAGE, PAGE_SIZE, type SearchInput, type SearchResult } from './schema';
import type { SearchServices } from './search-services';
import type { Visibility } from './visibility';

/** The search as the engine answers it, all of its queries in one request. */
export async function askEngine(
  services: Pick<SearchServices, 'engine' | 'clock' | 'synonyms'>,
  visibility: Visibility,
  input: SearchInput,
): Promise<SearchResult> {
  if (input.sort === 'nearest' && input.place !== null)
    return askNearest(services, visibility, input);
  const { queries, counts } = listingQueries(
    asked(services, input),
    visibility,
    services.clock.now(),
  );
  const [page, ...counted] = await services.engine.multiSearch<CardHit>(queries);
  const facets: SearchResult['facets'] = { ...page?.facetDistribution };
  counts.forEach((facet, i) => {
    const options = counted[i]?.facetDistribution?.[facet];
    if (options) facets[facet] = options;
  });
  const total = page?.totalHits ?? 0;
  return {
    cards: (page?.hits ?? []).map((hit) => listingCard(hit, input.place)),
    total,
    page: input.page,
    pages: Math.min(MAX_PAGE, Math.ceil(total / PAGE_SIZE)),
    facets,
    radiusKm: input.place === null ? null : input.radiusKm,
    degraded: false,
    help: [],
  };
}

/** Nearest first: the counts by municipality tell which municipalities the page is made of; those are then asked for it. */
async function askNearest(
  services: Pick<SearchServices, 'engine' | 'clock' | 'synonyms'>,
  visibility: Visibility,
  input: SearchInput,
): Promise<SearchResult> {
  const byRelevance = await askEngine(services, visibility, {
    ...input,
    sort: 'relevance',
    page: 1,
  });
  const place = input.place ?? '';
  const slices = nearestSlices(byRelevance.facets.municipality ?? {}, place, {
    offset: (input.page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  });
  const [base] = listingQueries(
    asked(services, { ...input, page: 1 }),
    visibility,
    services.clock.now(),
  ).queries;
  const answers = await services.engine.multiSearch<CardHit>(
    slices.map(({ municipality, offset, limit }) => ({
      ...(base?.q === undefined ? {} : { q: base.q }),
      ...(base?.matchingStrategy === undefined ? {} : { matchingStrategy: base.matchingStrategy }),
      filter: [...(base?.filter ?? []), oneOf('municipality', [municipality])],
      attributesToRetrieve: CARD_FIELDS,
      offset,
      limit,
    })),
  );
  return {
    ...byRelevance,
    cards: answers.flatMap(({ hits }) => hits.map((hit) => listingCard(hit, place))),
    page: input.page,
  };
}

/** The search with its words as the advisers' synonyms say them. */
function asked({ synonyms }: Pick<SearchServices, 'synonyms'>, input: SearchInput): SearchInput {
  return { ...input, q: synonyms.read().asked(input.q) };
}
