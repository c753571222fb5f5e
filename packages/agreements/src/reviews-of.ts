import type { SignedIn } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import type { DeliveryView } from './delivery-views';
import type { Part } from './lock-for-action';
import { listReviews } from './review-queries';
import { areReviewsOpen, reviewUntil, visibleReviews } from './review-rules';
import { writesFrom } from './under-way';

/** What a side reads of the reviews, and whether it can write its own. */
export async function reviewsOf(
  { trx, now }: { trx: Trx; now: Date },
  actor: SignedIn,
  { agreement: { id, approvedAt }, side }: Part,
): Promise<Pick<DeliveryView, 'reviews' | 'reviewUntil' | 'canReview'>> {
  if (approvedAt === null) return { reviews: [], reviewUntil: null, canReview: false };
  const all = await listReviews(trx, id);
  const isOver = areReviewsOpen(all.length, approvedAt, now);
  const hasWritten = all.some((review) => review.side === side);
  return {
    reviews: visibleReviews(all, { side, approvedAt, now }),
    reviewUntil: isOver ? null : reviewUntil(approvedAt),
    canReview: !isOver && !hasWritten && writesFrom(actor),
  };
}
