import { FavouriteKey, MOST_ON_DEVICE } from '@koble/catalogue/schema';
import { useSyncExternalStore } from 'react';

const KEY = 'koble.favourites';
const NONE: readonly DeviceFavourite[] = [];

/** A listing that was saved without an account, on this device alone. `savedAt` is ISO text. */
export interface DeviceFavourite extends FavouriteKey {
  title: string;
  savedAt: string;
}

const listeners = new Set<() => void>();
/** As it was read last: who asks twice is given the same list. */
let known: { text: string | null; list: readonly DeviceFavourite[] } = { text: null, list: NONE };

/** What is saved on this device, the newest first; also what another tab saves meanwhile. */
export function useDeviceFavourites(): readonly DeviceFavourite[] {
  return useSyncExternalStore(subscribe, readDeviceFavourites);
}

export function readDeviceFavourites(): readonly DeviceFavourite[] {
  const text = localStorage.getItem(KEY);
  if (text !== known.text) known = { text, list: parse(text) };
  return known.list;
}

/** False where there is no room for more of them. */
export function addDeviceFavourite({ kind, id, title, savedAt }: DeviceFavourite): boolean {
  const others = readDeviceFavourites().filter((one) => one.kind !== kind || one.id !== id);
  if (others.length >= MOST_ON_DEVICE) return false;
  const all = [{ kind, id, title, savedAt }, ...others];
  return write(all.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)));
}

export function removeDeviceFavourite({ kind, id }: FavouriteKey): void {
  write(readDeviceFavourites().filter((one) => one.kind !== kind || one.id !== id));
}

export function forgetDeviceFavourites(): void {
  write(NONE);
}

/** False where the browser keeps nothing for this page. */
function write(list: readonly DeviceFavourite[]): boolean {
  try {
    if (list.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    return false;
  }
  for (const tell of listeners) tell();
  return true;
}

/** Leaves out what is of an older form, or was written by somebody else. */
function parse(text: string | null): readonly DeviceFavourite[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.flatMap((item: unknown) => favouriteOf(item)) : NONE;
  } catch {
    return NONE;
  }
}

function favouriteOf(item: unknown): DeviceFavourite[] {
  if (typeof item !== 'object' || item === null) return [];
  const { kind, id, title, savedAt }: Partial<Record<keyof DeviceFavourite, unknown>> = item;
  const key = FavouriteKey.safeParse({ kind, id });
  return key.success && typeof title === 'string' && typeof savedAt === 'string'
    ? [{ ...key.data, title, savedAt }]
    : [];
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  window.addEventListener('storage', tell);
  return () => {
    listeners.delete(tell);
    window.removeEventListener('storage', tell);
  };
}
