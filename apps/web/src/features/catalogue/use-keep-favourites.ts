import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../../shared/api';
import { forgetDeviceFavourites, useDeviceFavourites } from './device-favourites';

/** Moves what was saved on this device before signing in to the account of who is signed in now. What cannot be moved stays. */
export function useKeepFavourites(): void {
  const queries = useQueryClient();
  const onDevice = useDeviceFavourites();
  const { mutate } = useMutation(
    api.catalogue.keepFavourites.mutationOptions({
      scope: { id: 'keep-favourites' },
      onSuccess: () => {
        forgetDeviceFavourites();
        return queries.invalidateQueries({ queryKey: api.catalogue.favourites.queryKey() });
      },
    }),
  );
  const hasSome = onDevice.length > 0;
  // What lies in the browser is not React's.
  useEffect(() => {
    if (hasSome) mutate({ favourites: onDevice.map(({ kind, id }) => ({ kind, id })) });
  }, [hasSome, onDevice, mutate]);
}
