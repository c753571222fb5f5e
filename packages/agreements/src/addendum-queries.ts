import type { DB, Trx } from '@koble/db';
import type { Insertable } from 'kysely';
import type { Addendum } from './change-views';

export async function insertAddendum(
  trx: Trx,
  addendum: Insertable<DB['agreementAddendum']>,
): Promise<void> {
  await trx.insertInto('agreementAddendum').values(addendum).execute();
}

/** An addendum as both sides are shown it, with the change that it is of and where its PDF is kept. */
export interface KeptAddendum extends Addendum {
  changeId: string;
  storageKey: string;
}

/** The addenda of an agreement, the first at the top. */
export async function listAddenda(trx: Trx, agreementId: string): Promise<KeptAddendum[]> {
  const rows = await trx
    .selectFrom('agreementAddendum')
    .select(['number', 'changeId', 'storageKey', 'sha256', 'termsSha256', 'bytes', 'createdAt'])
    .where('agreementId', '=', agreementId)
    .orderBy('number')
    .execute();
  return rows.map(({ createdAt, ...addendum }) => ({ ...addendum, at: createdAt.toISOString() }));
}
