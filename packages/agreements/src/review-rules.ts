import { addDays, osloDate, type IsoDate } from '@koble/kernel';
import type { Side } from './agreement-input';

/** Reviews are shown when both have written, or so many days after the approval. */
export const REVIEW_DAYS = 14;

/**
 * So many reviews, of as many companies, come into the mean that anybody is told, at a time. Of fewer, who wrote what could be guessed;
 * and of a mean that changed by one, that one could be reckoned.
 */
export const RATED_TOGETHER = 3;

/** The last day on which a review can be written. */
export function reviewUntil(approvedAt: Date): IsoDate {
  return addDays(osloDate(approvedAt), REVIEW_DAYS);
}

/** Whether what the sides think is told to each other: nobody writes any more, so nothing can colour what is written. */
export function areReviewsOpen(count: number, approvedAt: Date, now: Date): boolean {
  return count === 2 || osloDate(now) > reviewUntil(approvedAt);
}

/** Which reviews this side may read: its own, and the other's once they are open. */
export function visibleReviews<One extends { side: Side }>(
  reviews: readonly One[],
  { side, approvedAt, now }: { side: Side; approvedAt: Date; now: Date },
): One[] {
  const open = areReviewsOpen(reviews.length, approvedAt, now);
  return reviews.filter((review) => open || review.side === side);
}
