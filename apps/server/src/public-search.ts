import { searchListings, type SearchServices } from '@koble/catalogue';
import {
  FACETS,
  PAGE_SIZE,
  type ListingCard,
  type SearchInput,
  type SearchResult,
} from '@koble/catalogue/schema';
import { AppError } from '@koble/kernel';
import type { SearchErrorCode } from '@koble/search';

/** Whoever asks, and with whatever session: what is told outside is what anybody may find. */
export const VISITOR = { kind: 'visitor' } as const;

/**
 * One page of a search, never wider than it was asked for: a reader would take what lies outside for news. Where nothing is
 * inside the radius, nothing is found. Errors: `search.unavailable` while the engine is down and the search has choices that
 * PostgreSQL would pass over.
 */
export async function searchPublicly(
  services: SearchServices,
  search: SearchInput,
): Promise<SearchResult> {
  const answer = await searchListings(services, VISITOR, search);
  if (answer.degraded && FACETS.some((facet) => search[facet].length > 0))
    throw new AppError<SearchErrorCode>('search.unavailable', 'unavailable');
  const isWidened = answer.radiusKm !== null && answer.radiusKm > search.radiusKm;
  return isWidened ? { ...answer, cards: [], total: 0, pages: 0 } : answer;
}

/** The first listings of a search, over as many pages as they take, each once although the index may change meanwhile. */
export async function collectCards(
  services: SearchServices,
  search: SearchInput,
  most: number,
): Promise<ListingCard[]> {
  const first = await searchPublicly(services, { ...search, page: 1 });
  const cards = new Map(first.cards.map((card) => [card.id, card]));
  const pages = Math.min(first.pages, Math.ceil(most / PAGE_SIZE));
  for (let page = 2; page <= pages; page += 1)
    for (const card of (await searchPublicly(services, { ...search, page })).cards)
      cards.set(card.id, card);
  return [...cards.values()].slice(0, most);
}
