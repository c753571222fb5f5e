import type { Trx } from '@koble/db';
import { AppError } from '@koble/kernel';
import { freeSlots, quarterWithRoom } from './capacity';
import { findBooking, insertBooking, lockCapacity, setBooking } from './capacity-queries';
import type { PilotErrorCode } from './pilot-offer';
import type { Quarter } from './schema';

/**
 * Takes one of the offer's slots in this quarter for the agreement `ref`, and lets whoever else wants one wait until the transaction
 * ends. An agreement has one slot: for another quarter it is moved, and held anew; for the same nothing changes. That the offer
 * begins later is for whoever asks to heed: the two may agree on an earlier start where the quarter has slots. Errors:
 * `pilots.no_capacity`, whose details name the next `quarter` with room, if there is one; `pilots.not_found`.
 */
export async function holdSlot(
  trx: Trx,
  { offerId, quarter, ref }: { offerId: string; quarter: Quarter; ref: string },
): Promise<void> {
  const capacity = await lockCapacity(trx, offerId);
  if (capacity === undefined) throw new AppError<PilotErrorCode>('pilots.not_found', 'not_found');
  const known = await findBooking(trx, ref);
  if (known?.offerId === offerId && known.quarter === quarter) return;
  if (freeSlots(capacity, quarter) === 0) {
    const next = quarterWithRoom(capacity, quarter);
    throw new AppError<PilotErrorCode>('pilots.no_capacity', 'conflict', {
      details: next === undefined ? {} : { quarter: next },
    });
  }
  await setBooking(trx, ref, 'released');
  await insertBooking(trx, { offerId, quarter, ref });
}
