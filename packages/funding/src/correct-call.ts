import { asActor, partOf, recordAct } from '@koble/accounts';
import type { Actor } from '@koble/accounts/schema';
import { emitEvent, inTransaction, type Db, type Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { canReadCall } from './call';
import { findCall } from './call-queries';
import { saveCorrectionOfPerson, saveCorrectionOfVisitor } from './correction-queries';
import { fundingError } from './funding-error';
import type { FundingEvent } from './funding-event';
import type { CallCorrection } from './schema';

/**
 * Tells those who keep a call what is wrong with it; nothing of it changes by itself. Anybody may, once for each field as long as
 * nobody has looked at it. Error: `funding.call_not_found`.
 */
export async function correctCall(
  { db, clock }: { db: Db; clock: Clock },
  actor: Actor,
  correction: CallCorrection,
): Promise<void> {
  const call = await findCall(db, correction.callId);
  if (call === undefined || !canReadCall(actor, call))
    throw fundingError('funding.call_not_found', 'not_found');
  const said = { ...correction, createdAt: clock.now() };
  if (actor.kind === 'visitor')
    return inTransaction(db, async (trx) =>
      tell(trx, await saveCorrectionOfVisitor(trx, { ...said, byVisitor: true })),
    );
  return asActor(db, actor, async (trx) => {
    const by = { ...partOf(actor), personId: actor.personId, byVisitor: false };
    await tell(trx, await saveCorrectionOfPerson(trx, { ...said, ...by }));
    await recordAct(trx, actor, {
      action: 'call.corrected',
      objectKind: 'funding_call',
      objectId: call.id,
      details: { field: correction.field },
    });
  });
}

async function tell(trx: Trx, correctionId: string | undefined): Promise<void> {
  if (correctionId !== undefined)
    await emitEvent<FundingEvent>(trx, { kind: 'call.corrected', correctionId });
}
