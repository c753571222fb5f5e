import type { DB, Db, Trx } from '@koble/db';
import type { Insertable, Updateable } from 'kysely';
import type { AidAward } from './de-minimis';

const COLUMNS = [
  'organisationId',
  'grantedOn',
  'giver',
  'amountOre',
  'nokPerEur',
  'basis',
  'source',
] as const satisfies (keyof DB['aidAward'])[];

/** The awards of these companies, the oldest first. */
export function awardsOf(
  db: Db | Trx,
  organisationIds: readonly string[],
): Promise<(AidAward & { id: string; version: number; ref: string | null })[]> {
  return db
    .selectFrom('aidAward')
    .select([...COLUMNS, 'id', 'version', 'ref'])
    .where('organisationId', 'in', organisationIds)
    .orderBy('grantedOn')
    .orderBy('id')
    .execute();
}

/** Writes an award under its `ref`, over the one that stood there. Gives its id. */
export async function upsertAward(
  trx: Trx,
  award: Insertable<DB['aidAward']> & { ref: string },
): Promise<string> {
  const { id } = await trx
    .insertInto('aidAward')
    .values(award)
    .onConflict((conflict) => conflict.column('ref').doUpdateSet(award))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function deleteAwardOf(trx: Trx, ref: string): Promise<void> {
  await trx.deleteFrom('aidAward').where('ref', '=', ref).execute();
}

export async function countAwards(trx: Trx, organisationId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('aidAward')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('organisationId', '=', organisationId)
    .executeTakeFirstOrThrow();
  return count;
}

export async function insertAward(
  trx: Trx,
  award: Insertable<DB['aidAward']>,
): Promise<{ id: string; version: number }> {
  return trx
    .insertInto('aidAward')
    .values(award)
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow();
}

export function lockAward(
  trx: Trx,
  { id, organisationId }: { id: string; organisationId: string },
) {
  return trx
    .selectFrom('aidAward')
    .select(['source', 'ref', 'version'])
    .where('id', '=', id)
    .where('organisationId', '=', organisationId)
    .forUpdate()
    .executeTakeFirst();
}

export async function updateAward(
  trx: Trx,
  id: string,
  columns: Updateable<DB['aidAward']>,
): Promise<void> {
  await trx.updateTable('aidAward').set(columns).where('id', '=', id).execute();
}

export async function deleteAward(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('aidAward').where('id', '=', id).execute();
}
