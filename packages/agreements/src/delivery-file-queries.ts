import type { DB, Trx } from '@koble/db';
import type { Insertable, Selectable } from 'kysely';
import type { Side } from './agreement-input';
import type { DeliveredFile } from './delivery-views';

type DeliveryFileRow = Selectable<DB['agreementFile']>;

export async function insertDeliveryFile(
  trx: Trx,
  file: Insertable<DB['agreementFile']>,
): Promise<string> {
  const { id } = await trx
    .insertInto('agreementFile')
    .values(file)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** How many files a deliverable has that were not refused. */
export async function countDeliveryFiles(
  trx: Trx,
  agreementId: string,
  deliverable: string,
): Promise<number> {
  const rows = await trx
    .selectFrom('agreementFile')
    .select('id')
    .where('agreementId', '=', agreementId)
    .where('deliverable', '=', deliverable)
    .where('state', '<>', 'refused')
    .execute();
  return rows.length;
}

/** The files of an agreement that were not refused, the oldest first. */
export async function listDeliveryFiles(trx: Trx, agreementId: string): Promise<DeliveredFile[]> {
  const rows = await trx
    .selectFrom('agreementFile')
    .select(['id', 'deliverable', 'side', 'name', 'bytes', 'state', 'createdAt'])
    .$narrowType<{ side: Side }>()
    .where('agreementId', '=', agreementId)
    .where('state', '<>', 'refused')
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows.map(({ createdAt, ...file }) => ({ ...file, at: createdAt.toISOString() }));
}

export function findDeliveryFile(trx: Trx, id: string): Promise<DeliveryFileRow | undefined> {
  return trx.selectFrom('agreementFile').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Takes a file of a side away, and with its row a worker its bytes; false where the agreement has none of this id. */
export async function deleteDeliveryFile(
  trx: Trx,
  { id, agreementId, side }: { id: string; agreementId: string; side: Side },
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('agreementFile')
    .where('id', '=', id)
    .where('agreementId', '=', agreementId)
    .where('side', '=', side)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
