import type { Db, Trx } from '@koble/db';

/** The quarters in which a company has a slot of an offer by an agreement of its own, asked for or made. */
export async function listOwnQuarters(
  db: Db | Trx,
  { offerId, companyId }: { offerId: string; companyId: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom('agreement')
    .innerJoin('pilotBooking', 'pilotBooking.agreementRef', 'agreement.id')
    .select('pilotBooking.quarter')
    .where('agreement.offerId', '=', offerId)
    .where('agreement.companyId', '=', companyId)
    .where('pilotBooking.state', '<>', 'released')
    .execute();
  return rows.map(({ quarter }) => quarter);
}
