import { newestRate } from '@koble/aid';
import type { DeMinimisBalance } from '@koble/aid/schema';
import type { Db } from '@koble/db';
import { centsToOre } from '@koble/kernel';

/** What is left below the de minimis ceiling, in øre at the newest rate of its day; null where there is no rate. */
export async function deMinimisRoomOre(
  db: Db,
  { remainingCents, on }: DeMinimisBalance,
): Promise<number | null> {
  const rate = await newestRate(db, on);
  return rate === undefined ? null : centsToOre(remainingCents, rate);
}
