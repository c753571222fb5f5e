import type { FavouriteEvent } from '@koble/catalogue';
import type { Trx } from '@koble/db';
import { NO_DATA, type Notice } from './notice';
import { findToldFavourite } from './favourite-told-queries';

/** Tells whoever saved a listing, as whom they saved it. None for one that has been taken out since. */
export async function favouriteNotices(trx: Trx, event: FavouriteEvent): Promise<Notice[]> {
  const favourite = await findToldFavourite(trx, event.favouriteId);
  if (favourite === undefined) return [];
  const { title, ...recipient } = favourite;
  return [
    {
      topic: 'favourite',
      kind: event.kind,
      introductionId: null,
      data: { ...NO_DATA, title, on: event.kind === 'favourite.deadline' ? event.onDate : null },
      recipients: [recipient],
    },
  ];
}
