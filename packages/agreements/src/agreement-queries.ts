import type { DB, Trx } from '@koble/db';
import type { Insertable, Selectable, Updateable } from 'kysely';

export type AgreementRow = Selectable<DB['agreement']>;
export type AgreementChange = Updateable<DB['agreement']>;

export function findAgreement(trx: Trx, id: string): Promise<AgreementRow | undefined> {
  return trx.selectFrom('agreement').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Reads an agreement and keeps others from changing it until the transaction ends. */
export function lockAgreement(trx: Trx, id: string): Promise<AgreementRow | undefined> {
  return trx
    .selectFrom('agreement')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Writes a new agreement and gives its id; undefined where the company already negotiates about the same. */
export async function insertAgreement(
  trx: Trx,
  agreement: Insertable<DB['agreement']>,
): Promise<string | undefined> {
  const made = await trx
    .insertInto('agreement')
    .values(agreement)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made?.id;
}

export async function changeAgreement(trx: Trx, id: string, set: AgreementChange): Promise<void> {
  await trx.updateTable('agreement').set(set).where('id', '=', id).execute();
}

export async function insertAgreementEvent(
  trx: Trx,
  line: Insertable<DB['agreementEvent']>,
): Promise<void> {
  await trx.insertInto('agreementEvent').values(line).execute();
}
