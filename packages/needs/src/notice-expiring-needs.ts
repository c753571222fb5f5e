import type { AccountEvent } from '@koble/accounts';
import { emitEvent, inTransaction, type Db } from '@koble/db';
import { DAY_MS, osloDate } from '@koble/kernel';
import { updateNeedsTold } from './need-queries';
import { NEED_NOTICE_DAYS } from './schema';

/**
 * Tells of published needs that end within 7 days, once for each end, also while several workers ask; gives how many. The end that
 * was told of is written on the need: a renewal has a new end.
 */
export function noticeExpiringNeeds(db: Db, now: Date): Promise<number> {
  const until = new Date(now.getTime() + NEED_NOTICE_DAYS * DAY_MS);
  return inTransaction(db, async (trx) => {
    const told = await updateNeedsTold(trx, { now, until });
    for (const { id, expiresAt } of told)
      if (expiresAt !== null)
        await emitEvent<AccountEvent>(trx, {
          kind: 'need.expires',
          needId: id,
          onDate: osloDate(expiresAt),
        });
    return told.length;
  });
}
