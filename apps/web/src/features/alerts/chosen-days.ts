import { addDays, addYears, osloDate, type IsoDate } from '@koble/kernel';

/** The days that can be chosen as the last: from tomorrow to a year ahead, in Norway. The server takes no others. */
export function chosenDays(now = new Date()): { first: IsoDate; last: IsoDate } {
  const today = osloDate(now);
  return { first: addDays(today, 1), last: addYears(today, 1) };
}
