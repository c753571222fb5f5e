import type { Db } from '@koble/db';
import type { PublicResult } from './delivery-views';

const MANY = 200;

function selectPublic(db: Db) {
  return db
    .selectFrom('agreementResult')
    .innerJoin('agreement', 'agreement.id', 'agreementResult.agreementId')
    .innerJoin('organisation as company', 'company.id', 'agreement.companyId')
    .innerJoin('organisation as partner', 'partner.id', 'agreement.partnerId')
    .select((of) => [
      'agreement.id',
      'agreement.title',
      'partner.name as partner',
      // Who is not named is not read from the database at all.
      of
        .case()
        .when('agreementResult.companyNamed', '=', true)
        .then(of.ref('company.name'))
        .else(null)
        .end()
        .as('company'),
      ...(['problem', 'work', 'outcome', 'figures'] as const),
      of.ref('agreementResult.publishedAt').$notNull().as('publishedAt'),
    ])
    .where('agreementResult.publishedAt', 'is not', null);
}

/** A result that both sides let anybody read. */
export async function findPublicResult(db: Db, id: string): Promise<PublicResult | undefined> {
  const row = await selectPublic(db).where('agreement.id', '=', id).executeTakeFirst();
  return row && { ...row, publishedAt: row.publishedAt.toISOString() };
}

/** The results that anybody may read, the newest first, at most 200. */
export async function listPublicResults(db: Db): Promise<PublicResult[]> {
  const rows = await selectPublic(db)
    .orderBy('agreementResult.publishedAt', 'desc')
    .limit(MANY)
    .execute();
  return rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() }));
}

/** Whether there was a result here that anybody could read, and that a side has taken back. */
export async function wasResultPublic(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('agreementResult')
    .select('wasPublic')
    .where('agreementId', '=', id)
    .executeTakeFirst();
  return row?.wasPublic === true;
}
