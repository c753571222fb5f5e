import type { Favourite, FavouriteKey } from '@koble/catalogue/schema';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../shared/api';
import {
  addDeviceFavourite,
  removeDeviceFavourite,
  useDeviceFavourites,
} from './device-favourites';

/** What is needed to save a listing and to show it as saved before the server has said so. */
export type Savable = FavouriteKey & { title: string; savedAt?: string };

/** The listings that are saved, in the account of who is signed in, else on this device. */
export function useFavourites() {
  const queries = useQueryClient();
  const { data: me } = useQuery(api.accounts.me.queryOptions());
  const isKnown = me !== undefined;
  const inAccount = isKnown && me !== null;
  const { data: kept, error } = useQuery(
    api.catalogue.favourites.queryOptions(undefined, { enabled: inAccount }),
  );
  const onDevice = useDeviceFavourites();
  const [isFull, setFull] = useState(false);
  const key = api.catalogue.favourites.queryKey();
  // What was shown too early is put right, whichever way it went.
  const onSettled = () => queries.invalidateQueries({ queryKey: key });
  const saving = useMutation(
    api.catalogue.saveFavourite.mutationOptions({
      onSettled,
      onError: () => queries.resetQueries({ queryKey: key }),
    }),
  );
  const removing = useMutation(api.catalogue.removeFavourite.mutationOptions({ onSettled }));
  const saved: readonly FavouriteKey[] | undefined = inAccount
    ? kept
    : isKnown
      ? onDevice
      : undefined;

  function show(change: (before: Favourite[]) => Favourite[]): void {
    queries.setQueryData(key, (before) => (before === undefined ? before : change(before)));
  }
  return {
    /** Undefined until it is known. */
    place: isKnown ? (inAccount ? ('account' as const) : ('device' as const)) : undefined,
    kept,
    onDevice,
    /** Why the last thing could not be done, or the list not be read. */
    error: saving.error ?? removing.error ?? error,
    /** The device has no room for another one. */
    isFull,
    isReady: saved !== undefined,
    has: ({ kind, id }: FavouriteKey): boolean =>
      saved?.some((one) => one.kind === kind && one.id === id) === true,
    save({ kind, id, title, savedAt = new Date().toISOString() }: Savable): void {
      if (!inAccount) {
        setFull(!addDeviceFavourite({ kind, id, title, savedAt }));
        return;
      }
      show((before) => [{ ...NOTHING_KNOWN, kind, id, title, savedAt }, ...before]);
      saving.mutate({ kind, id });
    },
    remove({ kind, id }: FavouriteKey): void {
      setFull(false);
      if (!inAccount) {
        removeDeviceFavourite({ kind, id });
        return;
      }
      show((before) => before.filter((one) => one.kind !== kind || one.id !== id));
      removing.mutate({ kind, id });
    },
  };
}

const NOTHING_KNOWN = {
  organisation: null,
  municipality: null,
  deadline: null,
  amountOre: null,
  state: 'open',
} as const;
