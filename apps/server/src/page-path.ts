import type { ListingKind } from '@koble/search/schema';

const FOLDERS: Readonly<Record<ListingKind, string>> = {
  role: '/roller',
  challenge: '/utfordringer',
  pilot: '/piloter',
  call: '/stotte',
  candidate: '/kandidater',
};

/** Where the web shows a listing: "/roller/<id>", of a call "/stotte/<slug or id>". */
export function pathOf(kind: ListingKind, key: string): string {
  return `${FOLDERS[kind]}/${encodeURIComponent(key)}`;
}
