import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { addZeroHits } from './zero-hit-queries';
import type { ZeroHitLog } from './zero-hit-log';

/** Writes down what has been searched for in vain since the last time. What cannot be written is not kept: it is a count. */
export async function saveZeroHits(
  { db, clock }: { db: Db; clock: Clock },
  log: ZeroHitLog,
): Promise<void> {
  await addZeroHits(db, osloDate(clock.now()), log.take());
}
