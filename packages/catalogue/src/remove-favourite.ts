import { asActor, partOf } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { deleteFavourite } from './favourite-queries';
import type { FavouriteKey } from './favourite-views';

/** Takes a listing out of the favourites; nothing happens where it was none. */
export function removeFavourite(
  { db }: { db: Db },
  actor: SignedIn,
  favourite: FavouriteKey,
): Promise<void> {
  return asActor(db, actor, (trx) => deleteFavourite(trx, partOf(actor), favourite));
}
