import { ADDRESS_NAMES } from '@koble/catalogue/address-names';
import { SearchInput } from '@koble/catalogue/schema';
import type { FeedQuery, ListingsQuery, TableQuery } from './listings-query';

/** The search that a query asks for; a feed's, which has no order of its own, gives the newest first. */
export function searchOfQuery(query: FeedQuery | TableQuery | ListingsQuery): SearchInput {
  const values = new Map<string, unknown>(Object.entries({ sort: 'newest', ...query }));
  return SearchInput.parse(
    Object.fromEntries(
      Object.entries(ADDRESS_NAMES).map(([choice, name]) => [choice, values.get(name)]),
    ),
  );
}
