import type { Trx } from '@koble/db';
import { sql } from 'kysely';
import type { Capacity, QuarterRow } from './capacity';
import type { Quarter } from './schema';

/**
 * Reads what is taken of an offer, and keeps others from taking of it until the transaction ends. The lock leaves the key alone: an
 * agreement that was just written holds its offer by a foreign key, and of two such neither could take what shuts out the other.
 */
export async function lockCapacity(trx: Trx, offerId: string): Promise<Capacity | undefined> {
  const offer = await trx
    .selectFrom('pilotOffer')
    .select('capacityPerQuarter')
    .where('id', '=', offerId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  // In a statement of its own: one that waited for the lock would count what was taken before it waited.
  return offer && { ...offer, earliestStartOn: null, quarters: await listQuarters(trx, offerId) };
}

async function listQuarters(trx: Trx, offerId: string): Promise<QuarterRow[]> {
  const { rows } = await sql<QuarterRow>`
    select quarter, slots, held, confirmed from pilot_quarter where offer_id = ${offerId}`.execute(
    trx,
  );
  return rows;
}

/** The slot that an agreement has, held or confirmed. */
export function findBooking(
  trx: Trx,
  ref: string,
): Promise<{ offerId: string; quarter: Quarter; state: 'held' | 'confirmed' } | undefined> {
  return trx
    .selectFrom('pilotBooking')
    .select(['offerId', 'quarter', 'state'])
    .where('agreementRef', '=', ref)
    .where('state', '<>', 'released')
    .$narrowType<{ state: 'held' | 'confirmed' }>()
    .executeTakeFirst();
}

export async function insertBooking(
  trx: Trx,
  { offerId, quarter, ref }: { offerId: string; quarter: Quarter; ref: string },
): Promise<void> {
  await trx.insertInto('pilotBooking').values({ offerId, quarter, agreementRef: ref }).execute();
}

export async function setBooking(
  trx: Trx,
  ref: string,
  state: 'confirmed' | 'released',
): Promise<void> {
  await trx
    .updateTable('pilotBooking')
    .set({ state })
    .where('agreementRef', '=', ref)
    .where('state', '<>', 'released')
    .execute();
}
