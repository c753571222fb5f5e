import { addYears, osloDate, type IsoDate } from '@koble/kernel';
import { agreementError } from './agreement-error';

/** Nobody plans a pilot further ahead: a typing error of the year is told at once. */
const YEARS_AHEAD = 3;

/** Error: `agreements.start_out_of_range` for a day that has passed, and for one more than three years away. */
export function refuseStart(startOn: IsoDate, { at, field }: { at: Date; field: string }): void {
  const today = osloDate(at);
  if (startOn < today || startOn > addYears(today, YEARS_AHEAD))
    throw agreementError('agreements.start_out_of_range', 'invalid', { field });
}
