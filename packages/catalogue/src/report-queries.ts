import type { DB, Db, Trx } from '@koble/db';
import { sql, type Insertable, type Selectable } from 'kysely';

/** A person has one open report of a listing: what they say now stands instead. */
export async function saveReportOfPerson(
  trx: Trx,
  report: Insertable<DB['listingReport']>,
): Promise<void> {
  const { reason, text, createdAt } = report;
  await trx
    .insertInto('listingReport')
    .values(report)
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'sourceId', 'personId'])
        .where('handledAt', 'is', null)
        .where('personId', 'is not', null)
        .doUpdateSet({ reason, text, createdAt }),
    )
    .execute();
}

/** Visitors have one open report of a listing for each reason, however many say it: nobody can fill the list. */
export async function saveReportOfVisitor(
  trx: Db | Trx,
  report: Insertable<DB['listingReport']>,
): Promise<void> {
  await trx
    .insertInto('listingReport')
    .values(report)
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'sourceId', 'reason'])
        .where('handledAt', 'is', null)
        .where('byVisitor', '=', true)
        .doUpdateSet(({ eb }) => ({
          times: eb('listingReport.times', '+', 1),
          // Whoever says it first may have said no more than the reason.
          text: sql<string>`coalesce(nullif(listing_report.text, ''), excluded.text)`,
        })),
    )
    .execute();
}

/** The open ones first, the oldest at the top; then those that were handled last. */
export function listReports(trx: Trx, limit: number): Promise<Selectable<DB['listingReport']>[]> {
  return trx
    .selectFrom('listingReport')
    .selectAll()
    .orderBy('handledAt', (order) => order.desc().nullsFirst())
    .orderBy('createdAt')
    .limit(limit)
    .execute();
}

/** Gives whether it was open. */
export async function setHandled(
  trx: Trx,
  id: string,
  handled: { handledAt: Date; handledBy: string; note: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('listingReport')
    .set(handled)
    .where('id', '=', id)
    .where('handledAt', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
