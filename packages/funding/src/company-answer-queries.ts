import type { Db, Trx } from '@koble/db';
import { sql } from 'kysely';
import type { KeptAnswer } from './company-answers';

export async function listCompanyAnswers(
  db: Db | Trx,
  organisationId: string,
): Promise<KeptAnswer[]> {
  return db
    .selectFrom('companyAnswer')
    .select(['ruleKey as key', 'answer', 'answeredAt'])
    .where('organisationId', '=', organisationId)
    .orderBy('answeredAt', 'desc')
    .orderBy('ruleKey')
    .execute();
}

/** Keeps an answer, in place of the one before. */
export async function upsertCompanyAnswer(
  trx: Trx,
  row: { organisationId: string; ruleKey: string; answer: boolean; answeredBy: string },
  answeredAt: Date,
): Promise<void> {
  const { answer, answeredBy } = row;
  await trx
    .insertInto('companyAnswer')
    .values({ ...row, answeredAt })
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'ruleKey'])
        .doUpdateSet({ answer, answeredBy, answeredAt }),
    )
    .execute();
}

export async function deleteCompanyAnswers(
  trx: Trx,
  organisationId: string,
  keys: readonly string[],
): Promise<void> {
  await trx
    .deleteFrom('companyAnswer')
    .where('organisationId', '=', organisationId)
    .where('ruleKey', 'in', [...keys])
    .execute();
}

/** Until the transaction ends nobody else writes what this company answers: two halves of a contradiction would both be kept. */
export async function lockCompany(trx: Trx, organisationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('company_answer'), hashtext(${organisationId}))`.execute(
    trx,
  );
}
