import { FACETS, type Facet, type ListingKind } from '@koble/catalogue/schema';
import type { WatchedSearch } from './watched-search';

/** Addresses of the web's pages about saved searches. */
export const ALERT_PAGES = {
  list: (token: string | null) => withToken('/sok/varsler', token),
  confirm: (token: string) => withToken('/sok/varsler/bekreft', token),
  dismiss: (token: string) => withToken('/sok/varsler/ikke-slike', token),
} as const;

function withToken(path: string, token: string | null): string {
  return token === null ? path : `${path}?token=${encodeURIComponent(token)}`;
}

const FOLDERS: Readonly<Record<ListingKind, string>> = {
  role: '/roller',
  challenge: '/utfordringer',
  pilot: '/piloter',
  call: '/stotte',
  candidate: '/kandidater',
};

/** Where the web shows a listing: "role_<id>" is at "/roller/<id>". */
export function listingPage(kind: ListingKind, listingId: string): string {
  return `${FOLDERS[kind]}/${encodeURIComponent(listingId.slice(kind.length + 1))}`;
}

const FACET_NAMES: Readonly<Record<Facet, string>> = {
  skills: 'kompetanse',
  occupations: 'yrke',
  industry: 'naering',
  municipality: 'kommune',
  mode: 'arbeidssted',
  extent: 'omfang',
  purposes: 'formal',
  instrument: 'virkemiddel',
};

/** The address of a search, the newest first, as the web reads it (search-address.test.ts there). */
export function searchPage(search: WatchedSearch): string {
  const { q, kind, place, radiusKm } = search;
  const address = new URLSearchParams({
    ...(q === '' ? {} : { q }),
    ...(kind === null ? {} : { type: kind }),
    ...(place === null ? {} : { sted: place, radius: String(radiusKm) }),
    ...Object.fromEntries(
      FACETS.filter((facet) => search[facet].length > 0).map((facet) => [
        FACET_NAMES[facet],
        search[facet].join(','),
      ]),
    ),
    sort: 'newest',
    v: '1',
  });
  return `/sok?${address.toString()}`;
}
