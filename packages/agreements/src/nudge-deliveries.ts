import { emitEvent, inTransaction, type Db, type Trx } from '@koble/db';
import { daysBetween, osloDate, type Clock, type IsoDate } from '@koble/kernel';
import type { AgreementEvent } from './agreement-events';
import { changeAgreement } from './agreement-queries';
import { claimUnanswered, listUnanswered } from './nudge-queries';

/** After so many days without an answer to a delivery the company is reminded; after as many again both are told. */
const NUDGES = [
  { days: 14, kind: 'agreement.approval_late' },
  { days: 7, kind: 'agreement.approval_due' },
] as const;

/**
 * Reminds of deliveries that nobody has answered. It never approves anything. Any number of workers may do so at once: each nudge is
 * told once. Gives how many.
 */
export async function nudgeDeliveries(db: Db, clock: Clock): Promise<number> {
  const today = osloDate(clock.now());
  let count = 0;
  for (const id of await listUnanswered(db))
    if (await inTransaction(db, (trx) => nudge(trx, id, today))) count += 1;
  return count;
}

async function nudge(trx: Trx, id: string, today: IsoDate): Promise<boolean> {
  const waiting = await claimUnanswered(trx, id);
  if (waiting === undefined) return false;
  const waited = daysBetween(osloDate(waiting.deliveredAt), today);
  const due = NUDGES.find(({ days }) => waited >= days);
  if (due === undefined || waiting.nudgedDays >= due.days) return false;
  await changeAgreement(trx, id, { nudgedDays: due.days });
  await emitEvent<AgreementEvent>(trx, { kind: due.kind, agreementId: id });
  return true;
}
