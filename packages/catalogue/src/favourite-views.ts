import { z } from 'zod';

export const FAVOURITE_KINDS = ['role', 'challenge', 'pilot', 'call'] as const;
/** How many favourites somebody has at most, as themself or for one organisation. */
export const MOST_FAVOURITES = 500;
/** How many are kept on a device without an account, and read at once. */
export const MOST_ON_DEVICE = 50;

/** A listing that is saved: its kind and the id of the need, offer or call. */
export const FavouriteKey = z.strictObject({ kind: z.enum(FAVOURITE_KINDS), id: z.uuid() });
export type FavouriteKey = z.infer<typeof FavouriteKey>;

export const FavouriteKeys = z.strictObject({ favourites: z.array(FavouriteKey).min(1).max(200) });
export const DeviceKeys = z.strictObject({
  listings: z.array(FavouriteKey).min(1).max(MOST_ON_DEVICE),
});

/** A saved listing as it is now. Times are ISO text, `amountOre` as on its card. */
export interface SavedListing extends FavouriteKey {
  title: string;
  /** Null where it is gone, and so are the facts below. */
  organisation: string | null;
  municipality: string | null;
  deadline: string | null;
  amountOre: number | null;
  /** `closed` is still to be read; `gone` is nowhere, for now or for good. */
  state: 'open' | 'closed' | 'gone';
}

/** Of a listing that is gone the title is the one that was last shown. */
export interface Favourite extends SavedListing {
  savedAt: string;
}
