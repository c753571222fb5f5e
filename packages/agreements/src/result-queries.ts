import type { DB, Trx } from '@koble/db';
import type { Insertable, Updateable } from 'kysely';
import type { ResultView } from './delivery-views';

/** What was written for others to read of an agreement; null before the first. */
export async function findResult(trx: Trx, agreementId: string): Promise<ResultView | null> {
  const row = await trx
    .selectFrom('agreementResult')
    .selectAll()
    .where('agreementId', '=', agreementId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { version, problem, work, outcome, figures, companyNamed, publishedAt } = row;
  return {
    ...{ version, problem, work, outcome, figures, companyNamed },
    agreed: {
      company: row.companyAgreed === version,
      partner: row.partnerAgreed === version,
    },
    isPublic: publishedAt !== null,
  };
}

export async function insertResult(
  trx: Trx,
  result: Insertable<DB['agreementResult']>,
): Promise<void> {
  await trx.insertInto('agreementResult').values(result).execute();
}

export async function changeResult(
  trx: Trx,
  agreementId: string,
  set: Updateable<DB['agreementResult']>,
): Promise<void> {
  await trx
    .updateTable('agreementResult')
    .set(set)
    .where('agreementId', '=', agreementId)
    .execute();
}
