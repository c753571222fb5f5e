import type { Trx } from '@koble/db';
import { AppError } from '@koble/kernel';
import { findBooking, setBooking } from './capacity-queries';
import type { PilotErrorCode } from './pilot-offer';

/** The slot that was held for this agreement is taken for good; twice is once. Error: `pilots.no_booking` where none is held. */
export async function confirmSlot(trx: Trx, ref: string): Promise<void> {
  if ((await findBooking(trx, ref)) === undefined)
    throw new AppError<PilotErrorCode>('pilots.no_booking', 'conflict');
  await setBooking(trx, ref, 'confirmed');
}
