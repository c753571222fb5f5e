import type { FAVOURITE_KINDS, Favourite } from '@koble/catalogue/schema';

export const SAVED_ORDERS = ['saved', 'deadline'] as const;
export type SavedOrder = (typeof SAVED_ORDERS)[number];
/** Written out: every page loads this file, and the schema would bring zod with it. */
export const SAVED_KINDS = [
  'all',
  'role',
  'challenge',
  'pilot',
  'call',
] as const satisfies readonly ['all', ...typeof FAVOURITE_KINDS];
export type SavedKind = (typeof SAVED_KINDS)[number];

/** What of the list is shown, and in which order, as it stands in the address. */
export interface SavedAddress {
  vis?: string;
  sorter?: string;
}

export function savedAddressOf(shown: { kind: SavedKind; order: SavedOrder }): SavedAddress {
  return {
    ...(shown.kind === 'all' ? {} : { vis: shown.kind }),
    ...(shown.order === 'saved' ? {} : { sorter: shown.order }),
  };
}

export function readSavedAddress({ vis, sorter }: Record<string, unknown>): SavedAddress {
  return savedAddressOf({
    kind: SAVED_KINDS.find((kind) => kind === vis) ?? 'all',
    order: SAVED_ORDERS.find((order) => order === sorter) ?? 'saved',
  });
}

/** The newest first, or those first whose deadline comes first; without one they come last. */
export function inOrder(listings: readonly Favourite[], order: SavedOrder): Favourite[] {
  const newest = [...listings].sort((a, b) => compare(b.savedAt, a.savedAt));
  if (order === 'saved') return newest;
  return newest.sort((a, b) => compare(a.deadline ?? LAST, b.deadline ?? LAST));
}

/** After every ISO text. */
const LAST = '~';

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
