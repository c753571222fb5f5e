import type { Db } from '@koble/db';
import { addDays, osloDate, type Clock } from '@koble/kernel';
import { deleteZeroHits } from './zero-hit-queries';

const KEPT_DAYS = 90;

/** Removes what nobody has searched for in vain for 90 days; gives how many. */
export function removeOldZeroHits({ db, clock }: { db: Db; clock: Clock }): Promise<number> {
  return deleteZeroHits(db, addDays(osloDate(clock.now()), -KEPT_DAYS));
}
