import { osloDate } from '@koble/kernel';
import { quarterOf } from '@koble/pilots';
import type { Region } from './demo-queries';
import type { Random } from './random';

/** Slots of this quarter that companies outside the demo have taken, `taken` of each pilot. */
export function buildBookings(
  random: Random,
  today: Date,
  pilots: readonly { row: Region['pilots'][number]; taken: number }[],
): Region['bookings'] {
  const quarter = quarterOf(osloDate(today));
  return pilots.flatMap(({ row, taken }) =>
    Array.from({ length: taken }, () => ({
      offerId: row.id,
      quarter,
      agreementRef: random.uuid(),
      state: 'confirmed' as const,
    })),
  );
}
