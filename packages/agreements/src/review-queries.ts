import type { DB, Db, Trx } from '@koble/db';
import type { Insertable } from 'kysely';
import type { AgreementRow } from './agreement-queries';
import type { Side } from './agreement-input';
import type { Review } from './delivery-views';

const MANY = 500;

/** Writes a side's review; false where it has one. */
export async function insertReview(
  trx: Trx,
  review: Insertable<DB['agreementReview']>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('agreementReview')
    .values(review)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** What the sides have written, the company's first. Who may read which, `visibleReviews` says. */
export function listReviews(trx: Trx, agreementId: string): Promise<Review[]> {
  return trx
    .selectFrom('agreementReview')
    .select(['side', 'result', 'cooperation', 'again', 'text'])
    .$narrowType<{ side: Side }>()
    .where('agreementId', '=', agreementId)
    .orderBy('side')
    .execute();
}

/** Those that were approved before this moment and that not both have reviewed, the oldest first. */
export async function listUnreviewed(db: Db, before: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('agreement')
    .select('id')
    .where('state', '=', 'approved')
    .where('approvedAt', '<', before)
    .orderBy('approvedAt')
    .orderBy('id')
    .limit(MANY)
    .execute();
  return rows.map(({ id }) => id);
}

/** One of those that nobody else is changing now; undefined where somebody is, or has reviewed it meanwhile. */
export function claimUnreviewed(trx: Trx, id: string): Promise<AgreementRow | undefined> {
  return trx
    .selectFrom('agreement')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'approved')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}
