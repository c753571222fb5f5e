import { emitEvent, inTransaction, type Db, type Trx } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { releaseSlot } from '@koble/pilots';
import { moved } from './agreement';
import type { AgreementEvent } from './agreement-events';
import { changeAgreement, insertAgreementEvent } from './agreement-queries';
import { claimExpired, listExpired } from './due-queries';

/**
 * Ends what nobody has answered in time, frees its slot and tells both sides. Any number of workers may do so at the same time, and
 * be killed at any moment: each is ended once. Gives how many.
 */
export async function expireAgreements(db: Db, clock: Clock): Promise<number> {
  const at = clock.now();
  let count = 0;
  for (const id of await listExpired(db, osloDate(at)))
    if (await inTransaction(db, (trx) => expire(trx, id, at))) count += 1;
  return count;
}

async function expire(trx: Trx, id: string, at: Date): Promise<boolean> {
  const agreement = await claimExpired(trx, id, osloDate(at));
  const after = agreement && moved(agreement, 'expire', 'clock');
  if (agreement === undefined || after === undefined) return false;
  await changeAgreement(trx, id, {
    ...after,
    endedBy: 'clock',
    closedAt: at,
    deadlineOn: null,
    version: agreement.version + 1,
    updatedAt: at,
  });
  await releaseSlot(trx, id);
  await insertAgreementEvent(trx, { agreementId: id, at, kind: 'expired', side: 'clock' });
  await emitEvent<AgreementEvent>(trx, {
    kind: 'agreement.expired',
    agreementId: id,
  });
  return true;
}
