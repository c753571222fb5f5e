import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { updateNeed } from './need-queries';
import { published } from './posting';
import type { ReadForReview } from './review-input';
import { reviewNeed } from './review-need';

/** Publishes a client's need that waits for an adviser, for 90 days from now. Errors: those of `reviewNeed`. */
export function approveNeed(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'operator'>,
  { id, askedAt }: ReadForReview,
): Promise<void> {
  return reviewNeed(db, actor, {
    read: { id, askedAt },
    decision: 'need.approved',
    work: (trx) => updateNeed(trx, id, published(clock.now())),
  });
}
