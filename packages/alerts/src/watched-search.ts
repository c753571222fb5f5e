import { FACETS, SearchInput } from '@koble/catalogue/schema';
import type { z } from 'zod';

/** What of a search is kept: not its page, nor its order. */
export const WatchedSearch = SearchInput.omit({ page: true, sort: true });
export type WatchedSearch = z.infer<typeof WatchedSearch>;

/** Whether a search asks for anything: words, a place or a facet. A kind alone would be all of them, every day. */
export function saysSomething(search: WatchedSearch): boolean {
  return (
    search.q !== '' || search.place !== null || FACETS.some((facet) => search[facet].length > 0)
  );
}
