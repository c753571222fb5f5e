import type { ListingKind } from '@koble/search/schema';

type PageKind = ListingKind | 'result';

const FOLDERS: Readonly<Record<PageKind, string>> = {
  role: '/roller',
  challenge: '/utfordringer',
  pilot: '/piloter',
  call: '/stotte',
  candidate: '/kandidater',
  result: '/resultater',
};

/** Where the web shows a listing or what came of a pilot: "/roller/<id>", of a call "/stotte/<slug or id>". */
export function pathOf(kind: PageKind, key: string): string {
  return `${FOLDERS[kind]}/${encodeURIComponent(key)}`;
}
