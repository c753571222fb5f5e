import { recordAct } from '@koble/accounts';
import type { Actor } from '@koble/accounts/schema';
import { inTransaction, type Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { canReadCall } from './call';
import { getCallBySlug, lockCallBySlug, markAlertDue, setChecked } from './call-queries';
import { writerOf } from './change-call';
import { organisationName } from './funder-queries';
import { fundingError } from './funding-error';
import { staleness, type FundingCall } from './schema';

/**
 * Says that all that a call states was read at its source today, in the name of the writer's organisation; nothing else of it
 * changes. Saved searches that were told nothing of it, because the last check was too old, are told now. Errors:
 * `funding.call_not_found`, `funding.not_allowed`.
 */
export function checkCall(
  { db, clock }: { db: Db; clock: Clock },
  actor: Actor,
  slug: string,
): Promise<FundingCall> {
  const today = osloDate(clock.now());
  return inTransaction(db, async (trx) => {
    const call = await lockCallBySlug(trx, slug);
    if (call === undefined || !canReadCall(actor, call))
      throw fundingError('funding.call_not_found', 'not_found');
    const writer = writerOf(actor, call.funder.id);
    const by = await organisationName(trx, writer.organisationId);
    await setChecked(trx, { id: call.id, on: today, by });
    if (staleness(call.checkedOn, today) === 'red') await markAlertDue(trx, call.id);
    await recordAct(trx, writer, {
      action: 'call.checked',
      objectKind: 'funding_call',
      objectId: call.id,
    });
    return getCallBySlug(trx, slug);
  });
}
