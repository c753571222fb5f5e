import { addWorkingDays, osloDate, type IsoDate } from '@koble/kernel';

/** An adviser answers within so many working days. */
const REVIEW_WORKING_DAYS = 1;

/** By which day a need that was sent to an adviser at this moment is answered. */
export function reviewedBy(askedAt: Date): IsoDate {
  return addWorkingDays(osloDate(askedAt), REVIEW_WORKING_DAYS);
}
