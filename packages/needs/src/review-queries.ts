import type { DB, Db, Trx } from '@koble/db';
import { sql, type Selectable } from 'kysely';

/** The operator that looks at a company's needs first, if any: of those that it lets act for it, the one that it chose first. */
export function findReviewer(
  trx: Trx,
  companyId: string,
): Promise<{ id: string; name: string } | undefined> {
  return trx
    .selectFrom('clientConsent')
    .innerJoin('organisation', 'organisation.id', 'clientConsent.operatorId')
    .select(['organisation.id', 'organisation.name'])
    .where('clientConsent.companyId', '=', companyId)
    .where('clientConsent.givenAt', 'is not', null)
    .where('clientConsent.endedAt', 'is', null)
    .where('organisation.reviewsNeeds', '=', true)
    .orderBy('clientConsent.givenAt')
    .orderBy('clientConsent.id')
    .limit(1)
    .executeTakeFirst();
}

export type WaitingRow = Selectable<Omit<DB['need'], 'textSearch'>> & { company: string };

/** The needs that wait for an operator's advisers, the longest first; of companies that still let it act for them. */
export function listWaitingFor(db: Db | Trx, operatorId: string): Promise<WaitingRow[]> {
  return selectWaiting(db, operatorId).orderBy('need.reviewAskedAt').limit(200).execute();
}

/** One of them, kept from others until the transaction ends. */
export function lockWaiting(
  trx: Trx,
  operatorId: string,
  id: string,
): Promise<WaitingRow | undefined> {
  return selectWaiting(trx, operatorId)
    .where('need.id', '=', id)
    .forUpdate('need')
    .executeTakeFirst();
}

function selectWaiting(db: Db | Trx, operatorId: string) {
  return db
    .selectFrom('need')
    .innerJoin('organisation', 'organisation.id', 'need.organisationId')
    .selectAll('need')
    .select('organisation.name as company')
    .where('need.state', '=', 'review')
    .where('need.reviewOperatorId', '=', operatorId)
    .where(
      sql<boolean>`exists (
        select from client_consent
        where company_id = need.organisation_id and operator_id = need.review_operator_id
          and given_at is not null and ended_at is null
      )`,
    );
}

export async function setSentBack(trx: Trx, id: string, note: string): Promise<void> {
  await trx
    .updateTable('need')
    .set({ state: 'draft', reviewNote: note })
    .where('id', '=', id)
    .execute();
}
