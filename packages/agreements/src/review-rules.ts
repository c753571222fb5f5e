import { osloDate, addDays, type IsoDate } from '@koble/kernel';
import type { Side } from './agreement-input';

/** Reviews are shown when both have written, or so many days after the approval (docs: pilot negotiation). */
const REVIEW_DAYS = 14;

/** The last day on which a review can be written. */
export function reviewUntil(approvedAt: Date): IsoDate {
  return addDays(osloDate(approvedAt), REVIEW_DAYS);
}

/** Which reviews this side may read: its own, and the other's once it can no longer colour what is written. */
export function visibleReviews<One extends { side: Side }>(
  reviews: readonly One[],
  { side, approvedAt, now }: { side: Side; approvedAt: Date; now: Date },
): One[] {
  const open = reviews.length === 2 || osloDate(now) > reviewUntil(approvedAt);
  return reviews.filter((review) => open || review.side === side);
}

/** Fewer than this say more about the few than about the partner. */
export const LEAST_RATINGS = 3;
