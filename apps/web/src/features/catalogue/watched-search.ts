import type { WatchedSearch } from '@koble/alerts/schema';
import type { SearchInput } from '@koble/catalogue/schema';
import { activeFilters } from './active-filters';
import { addressOf, EMPTY_SEARCH, type SearchAddress } from './search-address';

export function watchedOf({ sort: _sort, page: _page, ...watched }: SearchInput): WatchedSearch {
  return watched;
}

/** Whether a search says more than a kind: an alert of everything is none. */
export function saysSomething(search: WatchedSearch): boolean {
  return search.q !== '' || activeFilters(search).length > 0;
}

/** The address of its hits. */
export function addressOfWatched(search: WatchedSearch): SearchAddress {
  return addressOf({ ...EMPTY_SEARCH, ...search });
}
