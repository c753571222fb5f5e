import type { IsoDate } from '@koble/kernel';
import { caseError } from './case-error';

/** What has happened has a day that has been. Error: `cases.in_the_future`. */
export function refuseFuture(day: IsoDate, today: IsoDate, field: string): void {
  if (day > today) throw caseError('cases.in_the_future', 'invalid', { field });
}

/** Error: `cases.dates_reversed` where the second day is before the first; a day that is not known is neither. */
export function refuseReversed(from: IsoDate | null, to: IsoDate | null, field: string): void {
  if (from !== null && to !== null && to < from)
    throw caseError('cases.dates_reversed', 'invalid', { field });
}
