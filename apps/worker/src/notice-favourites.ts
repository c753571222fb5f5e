import { noticeChangedFavourites, noticeFavouriteDeadlines } from '@koble/catalogue';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';

/** Tells people of what has become of the listings that they saved. Several workers may do it at once. */
export async function noticeFavourites({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  await noticeChangedFavourites(db);
  await noticeFavouriteDeadlines(db, clock.now());
}
