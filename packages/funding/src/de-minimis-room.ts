import { newestRate, type AidAward } from '@koble/aid';
import type { DeMinimisBalance } from '@koble/aid/schema';
import { centsToOre } from '@koble/kernel';

/**
 * What is left below the de minimis ceiling, in øre at the newest rate among the undertaking's own awards; null where there is no
 * rate. No room is nothing at any rate.
 */
export function deMinimisRoomOre(
  awards: readonly AidAward[],
  { remainingCents, on }: DeMinimisBalance,
): number | null {
  if (remainingCents === 0) return 0;
  const rate = newestRate(awards, on);
  return rate === undefined ? null : centsToOre(remainingCents, rate);
}
