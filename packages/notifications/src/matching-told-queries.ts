import type { Trx } from '@koble/db';
import type { Recipient } from './notice';

/** Who has made an objection, and for whom they acted. */
export function findToldObjection(trx: Trx, id: string): Promise<Recipient | undefined> {
  return trx
    .selectFrom('matchObjection')
    .select(['personId', 'organisationId'])
    .where('id', '=', id)
    .executeTakeFirst();
}
