import { emitEvent, inTransaction, type Db } from '@koble/db';
import { DAY_MS, osloDate } from '@koble/kernel';
import { DEADLINE_NOTICE_DAYS, deadlineNotice, LAST_NOTICE_DAYS } from './favourite';
import type { FavouriteEvent } from './favourite-events';
import { lockDueFavourites, setDeadlineTold } from './favourite-queries';

const BATCH = 500;

/**
 * Tells of saved listings whose next deadline is 7 days or 1 day away, each once, also while several workers ask; gives how many.
 * Another deadline, of a renewed need or the next round of a call, is told anew.
 */
export async function noticeFavouriteDeadlines(db: Db, now: Date): Promise<number> {
  const daysFrom = (days: number) => new Date(now.getTime() + days * DAY_MS);
  const until = daysFrom(DEADLINE_NOTICE_DAYS);
  // Not a day of the database's, which has 25 hours on one night and would tell again and again in the last of them.
  const last = daysFrom(LAST_NOTICE_DAYS);
  let told = 0;
  for (;;) {
    const looked = await inTransaction(db, async (trx) => {
      const due = await lockDueFavourites(trx, { now, until, last, limit: BATCH });
      for (const { id, deadline } of due) {
        const days = deadlineNotice(deadline, now) ?? DEADLINE_NOTICE_DAYS;
        await setDeadlineTold(trx, id, { deadline, days });
        await emitEvent<FavouriteEvent>(trx, {
          kind: 'favourite.deadline',
          favouriteId: id,
          onDate: osloDate(deadline),
        });
      }
      return due.length;
    });
    told += looked;
    if (looked < BATCH) return told;
  }
}
