import type { SignedIn } from '@koble/accounts/schema';
import { emitEvent, type Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { moved } from './agreement';
import { agreementError } from './agreement-error';
import type { AgreementEvent } from './agreement-events';
import { changeAgreement, insertAgreementEvent } from './agreement-queries';
import type { ReviewInput } from './delivery-input';
import { insertReview, listReviews } from './review-queries';
import { reviewUntil } from './review-rules';
import { besideAgreement } from './under-way';

/**
 * Says what the actor's side thinks of a pilot that was approved, once. The second review opens both. Errors: those of
 * `besideAgreement`, `agreements.wrong_state` also once the time is over, `agreements.already_reviewed`.
 */
export function writeReview(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  { id, ...review }: ReviewInput,
): Promise<void> {
  const at = clock.now();
  return besideAgreement(db, actor, {
    id,
    states: ['approved'],
    action: 'reviewed',
    async work({ agreement, side }, trx) {
      const { approvedAt, state, version } = agreement;
      if (approvedAt === null || osloDate(at) > reviewUntil(approvedAt))
        throw agreementError('agreements.wrong_state', 'conflict', { details: { state } });
      const { personId } = actor;
      if (!(await insertReview(trx, { ...review, agreementId: id, side, personId, at })))
        throw agreementError('agreements.already_reviewed', 'conflict');
      await insertAgreementEvent(trx, { agreementId: id, at, kind: 'reviewed', side, personId });
      const areBoth = (await listReviews(trx, id)).length === 2;
      if (areBoth)
        await changeAgreement(trx, id, {
          ...moved(agreement, 'review', side),
          version: version + 1,
          updatedAt: at,
        });
      await emitEvent<AgreementEvent>(trx, {
        kind: areBoth ? 'agreement.reviewed' : 'agreement.review_written',
        agreementId: id,
        by: personId,
        side,
      });
    },
  });
}
