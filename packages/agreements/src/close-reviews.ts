import { emitEvent, inTransaction, type Db, type Trx } from '@koble/db';
import { DAY_MS, osloDate, type Clock } from '@koble/kernel';
import { moved } from './agreement';
import type { AgreementEvent } from './agreement-events';
import { changeAgreement } from './agreement-queries';
import { claimUnreviewed, listUnreviewed } from './review-queries';
import { REVIEW_DAYS, reviewUntil } from './review-rules';

/**
 * Ends the time for reviews of pilots that were approved 14 days ago, and tells both sides. Any number of workers may do so at once:
 * each is closed once. Gives how many.
 */
export async function closeReviews(db: Db, clock: Clock): Promise<number> {
  const at = clock.now();
  let count = 0;
  for (const id of await listUnreviewed(db, new Date(at.getTime() - REVIEW_DAYS * DAY_MS)))
    if (await inTransaction(db, (trx) => close(trx, id, at))) count += 1;
  return count;
}

async function close(trx: Trx, id: string, at: Date): Promise<boolean> {
  const agreement = await claimUnreviewed(trx, id);
  if (agreement === undefined || agreement.approvedAt === null) return false;
  const after = moved(agreement, 'review', 'clock');
  if (after === undefined || osloDate(at) <= reviewUntil(agreement.approvedAt)) return false;
  await changeAgreement(trx, id, { ...after, version: agreement.version + 1, updatedAt: at });
  await emitEvent<AgreementEvent>(trx, { kind: 'agreement.review_over', agreementId: id });
  return true;
}
