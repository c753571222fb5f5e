import type { Trx } from '@koble/db';

/** A favourite that is still one, and as whom it was saved. */
export function findToldFavourite(trx: Trx, id: string) {
  return trx
    .selectFrom('favourite')
    .select(['personId', 'organisationId', 'title'])
    .where('id', '=', id)
    .executeTakeFirst();
}
