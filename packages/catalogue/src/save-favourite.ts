import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import type { CatalogueErrorCode } from './catalogue-error';
import type { FavouriteKey } from './favourite-views';
import { keepFavourites } from './keep-favourites';

/** Saves one listing. Errors: `catalogue.not_found` for one that nobody but its owner sees, and those of `keepFavourites`. */
export async function saveFavourite(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  favourite: FavouriteKey,
): Promise<void> {
  const { kept } = await keepFavourites(place, actor, [favourite]);
  if (kept === 0) throw new AppError<CatalogueErrorCode>('catalogue.not_found', 'not_found');
}
