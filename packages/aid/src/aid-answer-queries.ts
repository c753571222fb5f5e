import type { DB, Trx } from '@koble/db';
import type { Insertable } from 'kysely';
import type { OtherSupport } from './schema';

/** What a company last answered of other support; undefined where it has not. */
export function findAnswer(trx: Trx, organisationId: string): Promise<OtherSupport | undefined> {
  return trx
    .selectFrom('aidAnswer')
    .select(['otherSupport as answer', 'answeredOn as on'])
    .where('organisationId', '=', organisationId)
    .executeTakeFirst();
}

export async function upsertAnswer(trx: Trx, answer: Insertable<DB['aidAnswer']>): Promise<void> {
  await trx
    .insertInto('aidAnswer')
    .values(answer)
    .onConflict((conflict) => conflict.column('organisationId').doUpdateSet(answer))
    .execute();
}
