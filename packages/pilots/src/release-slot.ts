import type { Trx } from '@koble/db';
import { findBooking, lockCapacity, setBooking } from './capacity-queries';

/** Gives back the slot of this agreement, held or confirmed; nothing happens where it has none. */
export async function releaseSlot(trx: Trx, ref: string): Promise<void> {
  const booking = await findBooking(trx, ref);
  if (booking === undefined) return;
  // In the order in which slots are taken, so that nobody waits for the other.
  await lockCapacity(trx, booking.offerId);
  await setBooking(trx, ref, 'released');
}
