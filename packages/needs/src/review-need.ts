import { asActor, recordAct, writesFor, type AccountEvent } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import { emitEvent, type Db, type Trx } from '@koble/db';
import { AppError } from '@koble/kernel';
import type { NeedErrorCode } from './need';
import type { ReadForReview } from './review-input';
import { lockWaiting } from './review-queries';

/** What an adviser has decided about a need, by the name of its event. */
type Decision = 'need.approved' | 'need.sent_back';

/**
 * Decides about a need that waits for an adviser of the actor's operator, once and as it was read: `work` writes it down, its
 * company is told. Errors: `needs.not_found` for every other need, also one that another adviser has decided about;
 * `needs.changed_meanwhile` where its company has posted it anew since, for nobody has looked at that.
 */
export function reviewNeed(
  db: Db,
  actor: OrganisationActor<'operator'>,
  {
    read: { id, askedAt },
    decision,
    work,
  }: { read: ReadForReview; decision: Decision; work: (trx: Trx) => Promise<void> },
): Promise<void> {
  const operatorId = actor.organisationId;
  return asActor(db, actor, async (trx) => {
    const need = writesFor(actor, operatorId) ? await lockWaiting(trx, operatorId, id) : undefined;
    if (need === undefined) throw new AppError<NeedErrorCode>('needs.not_found', 'not_found');
    if (need.reviewAskedAt?.getTime() !== Date.parse(askedAt))
      throw new AppError<NeedErrorCode>('needs.changed_meanwhile', 'conflict');
    await work(trx);
    await recordAct(trx, actor, { action: decision, objectKind: 'need', objectId: id });
    await emitEvent<AccountEvent>(trx, { kind: decision, needId: id, operatorId });
  });
}
