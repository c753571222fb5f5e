import type { DB, Trx } from '@koble/db';
import type { Insertable } from 'kysely';
import type { DeliveryView } from './delivery-views';

export async function insertObjection(
  trx: Trx,
  objection: Insertable<DB['agreementObjection']>,
): Promise<void> {
  await trx.insertInto('agreementObjection').values(objection).execute();
}

/** What the company has missed of deliveries, the latest first. */
export async function listObjections(
  trx: Trx,
  agreementId: string,
): Promise<DeliveryView['objections']> {
  const rows = await trx
    .selectFrom('agreementObjection')
    .select(['text', 'deliverables', 'at'])
    .where('agreementId', '=', agreementId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
