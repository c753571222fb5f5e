import { asActor, recordAct } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import { emitEvent, type Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { canPublishCall } from './call';
import { funderOfCorrection, setCorrectionsHandled } from './correction-queries';
import { fundingError } from './funding-error';
import type { FundingEvent } from './funding-event';
import type { DismissedCorrection } from './schema';

/** Says why a correction is not taken over, once. Error: `funding.correction_not_found` for one that is handled, none, or another's. */
export function dismissCorrection(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor,
  { id, reason }: DismissedCorrection,
): Promise<void> {
  return asActor(db, actor, async (trx) => {
    const funderId = await funderOfCorrection(trx, id);
    if (funderId === undefined || !canPublishCall(actor, { funder: { id: funderId } }))
      throw fundingError('funding.correction_not_found', 'not_found');
    await setCorrectionsHandled(trx, [id], {
      outcome: 'dismissed',
      reason,
      handledAt: clock.now(),
      handledBy: actor.personId,
    });
    await emitEvent<FundingEvent>(trx, { kind: 'call.correction_dismissed', correctionId: id });
    await recordAct(trx, actor, {
      action: 'call.correction_dismissed',
      objectKind: 'call_correction',
      objectId: id,
    });
  });
}
