import { inTransaction, type Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { daysFrom } from './alert-days';
import { deleteFindings } from './finding-queries';
import { deleteTold } from './letter-queries';
import { deleteUnwanted } from './saved-query-queries';
import { deleteOldSearches } from './saved-search-queries';
import { deleteIdleAddresses } from './subscriber-queries';

const CONFIRM_DAYS = 1;
const ENDED_DAYS = 90;
const FOUND_DAYS = 90;
/** Longer than any listing is open at a stretch: it would be told again. */
const TOLD_DAYS = 400;

/**
 * Removes searches that were not confirmed within 24 hours or ended 90 days ago, what was found 90 days ago, what was told 400 days
 * ago, addresses that have no search left, and queries that nobody saves.
 */
export async function removeOldAlerts({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  const ago = (days: number): Date => daysFrom(clock.now(), -days);
  await inTransaction(db, async (trx) => {
    await deleteOldSearches(trx, {
      askedBefore: ago(CONFIRM_DAYS),
      endedBefore: ago(ENDED_DAYS),
    });
    await deleteIdleAddresses(trx, ago(CONFIRM_DAYS));
    await deleteFindings(trx, ago(FOUND_DAYS));
    await deleteTold(trx, ago(TOLD_DAYS));
  });
  await inTransaction(db, deleteUnwanted);
}
