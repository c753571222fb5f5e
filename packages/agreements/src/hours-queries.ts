import type { DB, Trx } from '@koble/db';
import type { Insertable } from 'kysely';
import type { Side } from './agreement-input';
import type { HoursLine } from './delivery-views';

export async function insertHours(
  trx: Trx,
  hours: Insertable<DB['agreementHours']>,
): Promise<void> {
  await trx.insertInto('agreementHours').values(hours).execute();
}

/** Takes a line of a side away; false where it has none of this id. */
export async function deleteHours(
  trx: Trx,
  { id, agreementId, side }: { id: string; agreementId: string; side: Side },
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('agreementHours')
    .where('id', '=', id)
    .where('agreementId', '=', agreementId)
    .where('side', '=', side)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** All hours of an agreement, the latest day first. */
export function listHours(trx: Trx, agreementId: string): Promise<HoursLine[]> {
  return trx
    .selectFrom('agreementHours')
    .select(['id', 'side', 'spentOn', 'minutes', 'note'])
    .$narrowType<{ side: Side }>()
    .where('agreementId', '=', agreementId)
    .orderBy('spentOn', 'desc')
    .orderBy('at', 'desc')
    .execute();
}
