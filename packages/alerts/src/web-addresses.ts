import { ADDRESS_NAMES } from '@koble/catalogue/address-names';
import { FACETS, type ListingKind } from '@koble/catalogue/schema';
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

/** The address of a search, the newest first. */
export function searchPage(search: WatchedSearch): string {
  const { q, kind, place, radiusKm } = search;
  const address = new URLSearchParams();
  const put = (name: keyof typeof ADDRESS_NAMES, value: string): void => {
    if (value !== '') address.set(ADDRESS_NAMES[name], value);
  };
  put('q', q);
  put('kind', kind ?? '');
  put('place', place ?? '');
  if (place !== null) put('radiusKm', String(radiusKm));
  for (const facet of FACETS) put(facet, search[facet].join(','));
  put('sort', 'newest');
  address.set('v', '1');
  return `/sok?${address.toString()}`;
}
