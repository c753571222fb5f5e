import { asActor, recordAct, writesFor, type AccountEvent } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import { emitEvent, type Db, type Trx } from '@koble/db';
import { AppError } from '@koble/kernel';
import type { NeedErrorCode } from './need';
import { lockWaiting } from './review-queries';

/** What an adviser has decided about a need, by the name of its event. */
type Decision = 'need.approved' | 'need.sent_back';

/**
 * Decides about a need that waits for an adviser of the actor's operator, once: `work` writes it down, its company is told. Error:
 * `needs.not_found` for every other need, also one that another adviser has decided about.
 */
export function reviewNeed(
  db: Db,
  actor: OrganisationActor<'operator'>,
  { id, decision, work }: { id: string; decision: Decision; work: (trx: Trx) => Promise<void> },
): Promise<void> {
  const operatorId = actor.organisationId;
  return asActor(db, actor, async (trx) => {
    const need = writesFor(actor, operatorId) ? await lockWaiting(trx, operatorId, id) : undefined;
    if (need === undefined) throw new AppError<NeedErrorCode>('needs.not_found', 'not_found');
    await work(trx);
    await recordAct(trx, actor, { action: decision, objectKind: 'need', objectId: id });
    await emitEvent<AccountEvent>(trx, { kind: decision, needId: id, operatorId });
  });
}
