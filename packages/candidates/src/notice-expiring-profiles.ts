import type { AccountEvent } from '@koble/accounts';
import { emitEvent, inTransaction, type Db } from '@koble/db';
import { DAY_MS, osloDate } from '@koble/kernel';
import { updateTold } from './candidate-queries';

/** So long before its end its person is told, and may confirm the profile. */
const NOTICE_DAYS = 14;

/**
 * Tells of profiles that end within 14 days, once for each confirmation, also while several workers ask; gives how many. The end
 * that was told of is written on the profile: a new confirmation has a new end.
 */
export function noticeExpiringProfiles(db: Db, now: Date): Promise<number> {
  const until = new Date(now.getTime() + NOTICE_DAYS * DAY_MS);
  return inTransaction(db, async (trx) => {
    const told = await updateTold(trx, { now, until });
    for (const { id, expiresAt } of told)
      await emitEvent<AccountEvent>(trx, {
        kind: 'profile.expires',
        candidateId: id,
        onDate: osloDate(expiresAt),
      });
    return told.length;
  });
}
