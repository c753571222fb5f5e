import { municipalitiesWithin } from '@koble/taxonomy';
import { findListingIds } from './catalogue-queries';
import { listingCard } from './listing-card';
import { readListingDocuments } from './listing-documents';
import { MAX_PAGE, PAGE_SIZE, type SearchInput, type SearchResult } from './schema';
import type { SearchServices } from './search-services';
import type { Visibility } from './visibility';

/** The search as PostgreSQL answers it while the engine is down: words, kind and place; no facets and no typo tolerance. */
export async function searchWithoutEngine(
  { db, synonyms }: Pick<SearchServices, 'db' | 'synonyms'>,
  visibility: Visibility,
  input: SearchInput,
): Promise<SearchResult> {
  const { ids, total } = await findListingIds(db, visibility, {
    ...input,
    q: synonyms.read().meant(input.q),
    municipalities: input.place === null ? null : municipalitiesWithin(input.place, input.radiusKm),
  });
  const documents = new Map((await readListingDocuments(db, ids)).map((doc) => [doc.id, doc]));
  return {
    cards: ids.flatMap((id) => {
      const found = documents.get(id);
      return found === undefined ? [] : [listingCard(found, input.place)];
    }),
    total,
    page: input.page,
    pages: Math.min(MAX_PAGE, Math.ceil(total / PAGE_SIZE)),
    facets: {},
    radiusKm: input.place === null ? null : input.radiusKm,
    degraded: true,
    help: [],
  };
}
