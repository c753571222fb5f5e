import type { DB, Trx } from '@koble/db';
import type { Selectable, Updateable } from 'kysely';

export type OwnRow = Selectable<DB['candidate']>;
export type OwnChange = Updateable<DB['candidate']>;

/** A person's own profile, whatever its state. */
export function findOwnRow(trx: Trx, personId: string): Promise<OwnRow | undefined> {
  return trx
    .selectFrom('candidate')
    .selectAll()
    .where('personId', '=', personId)
    .executeTakeFirst();
}

/** The same, and nobody else changes it until the transaction ends. */
export function lockOwnRow(trx: Trx, personId: string): Promise<OwnRow | undefined> {
  return trx
    .selectFrom('candidate')
    .selectAll()
    .where('personId', '=', personId)
    .forUpdate()
    .executeTakeFirst();
}

export async function updateOwnRow(trx: Trx, id: string, set: OwnChange): Promise<void> {
  await trx.updateTable('candidate').set(set).where('id', '=', id).execute();
}

export async function deleteOwnRow(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('candidate').where('id', '=', id).execute();
}
