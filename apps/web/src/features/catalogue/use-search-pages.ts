import type { ListingCard, SearchInput, SearchResult } from '@koble/catalogue/schema';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { api } from '../../shared/api';
import { useLast } from '../../shared/use-last';

/** So many pages stand under each other at most; an address that points further in starts later. */
const MOST_PAGES = 8;

export interface SearchPages {
  /** The first page, with the facets and the total; the last one that came while another is fetched or has failed. */
  head: SearchResult | undefined;
  cards: ListingCard[];
  /** The first page whose cards are shown. */
  from: number;
  fetching: boolean;
  failed: boolean;
  retry: () => void;
}

/** All pages of a search up to the one of its address, as "show more" has put them under each other. */
export function useSearchPages(search: SearchInput): SearchPages {
  const from = Math.max(1, search.page - MOST_PAGES + 1);
  const first = useQuery(
    api.catalogue.search.queryOptions(
      { ...search, page: 1 },
      { placeholderData: keepPreviousData },
    ),
  );
  const later = useQueries({
    queries: pagesBetween(Math.max(2, from), search.page).map((page) =>
      api.catalogue.search.queryOptions({ ...search, page }),
    ),
  });
  const head = useLast(first.data);
  const all = [first, ...later];
  return {
    head,
    cards: [
      ...(from === 1 && head !== undefined ? head.cards : []),
      ...later.flatMap(({ data }) => data?.cards ?? []),
    ],
    from,
    fetching: all.some(({ isFetching }) => isFetching),
    failed: all.some(({ isError }) => isError),
    retry: () => {
      for (const one of all) if (one.isError) void one.refetch();
    },
  };
}

function pagesBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
