import type { Db, Trx } from '@koble/db';

export async function isAnyListingDue(db: Db): Promise<boolean> {
  const row = await db.selectFrom('alertDue').select('listingId').limit(1).executeTakeFirst();
  return row !== undefined;
}

/** Takes listings that wait to be matched, the longest waiting first; they wait again if the transaction fails. */
export async function takeDueListings(trx: Trx, limit: number): Promise<string[]> {
  const rows = await trx
    .deleteFrom('alertDue')
    .where('listingId', 'in', (due) =>
      due
        .selectFrom('alertDue')
        .select('listingId')
        .orderBy('markedAt')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returning('listingId')
    .execute();
  return rows.map(({ listingId }) => listingId);
}
