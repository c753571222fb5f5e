import type { Favourite } from '@koble/catalogue/schema';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../shared/api';
import type { DeviceFavourite } from './device-favourites';
import { useFavourites } from './use-favourites';

/** The saved listings as they are now, with how to take one out and put it back. On a device, what is gone keeps its title. */
export function useSavedListings() {
  const favourites = useFavourites();
  const { place, kept, onDevice } = favourites;
  const asked = onDevice.map(({ kind, id }) => ({ kind, id }));
  const described = useQuery(
    api.catalogue.listings.queryOptions(
      { listings: asked },
      { enabled: place === 'device' && asked.length > 0, placeholderData: (before) => before },
    ),
  );
  const found = described.data ?? (asked.length === 0 ? [] : undefined);
  return {
    ...favourites,
    error: favourites.error ?? described.error,
    listings:
      place === 'account' ? kept : place === 'device' ? found && onDevice.map(now) : undefined,
  };

  function now(saved: DeviceFavourite): Favourite {
    const { kind, id, title, savedAt } = saved;
    const listing = found?.find((one) => one.kind === kind && one.id === id);
    return { ...GONE, ...listing, kind, id, title: listing?.title ?? title, savedAt };
  }
}

const GONE = {
  organisation: null,
  municipality: null,
  deadline: null,
  amountOre: null,
  state: 'gone',
} as const;
