import type { IsoDate } from '@koble/kernel';
import type { Quarter } from './offer-input';
import { firstDayOf, quarterOf, quartersFrom } from './quarter';

/** When a pilot of an offer can begin. */
export interface Openings {
  /** Before this day the partner begins nothing; of a student's task not before the task does either. */
  earliestStartOn: IsoDate;
  /** Those without a free slot, of the quarter in which the offer was read and the next five years. */
  fullQuarters: readonly Quarter[];
}

/** The first day from the wanted one on which a pilot can begin: not before the partner can, and in a quarter with room. */
export function nextFreeDay(
  { earliestStartOn, fullQuarters }: Openings,
  wantedOn: IsoDate,
): IsoDate {
  const from = wantedOn > earliestStartOn ? wantedOn : earliestStartOn;
  const quarter = quartersFrom(quarterOf(from), fullQuarters.length + 1).find(
    (one) => !fullQuarters.includes(one),
  );
  return quarter === undefined || quarter === quarterOf(from) ? from : firstDayOf(quarter);
}
