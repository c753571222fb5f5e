import type { IsoDate } from '@koble/kernel';
import type { Openings } from './next-free-day';
import { quarterOf, quartersFrom } from './quarter';
import type { Quarter } from './schema';

/** What a partner can take on of an offer, and what is taken. A quarter that is not named has the default, and nothing taken. */
export interface Capacity {
  capacityPerQuarter: number;
  quarters: readonly QuarterRow[];
  /** In the quarters before that of this day nothing can begin; null where the two may agree on an earlier start. */
  earliestStartOn: IsoDate | null;
}

/** `slots` is null where the default holds. */
export interface QuarterRow {
  quarter: Quarter;
  slots: number | null;
  held: number;
  confirmed: number;
}

/** How far ahead a free quarter is looked for: five years. */
const QUARTERS_AHEAD = 20;

/** A quarter as the rows have it, with how many slots it has: none before the partner can begin. */
export function loadOf(
  { capacityPerQuarter, quarters, earliestStartOn }: Capacity,
  quarter: Quarter,
): { quarter: Quarter; slots: number; held: number; confirmed: number } {
  const row = quarters.find((one) => one.quarter === quarter);
  const isTooEarly = earliestStartOn !== null && quarter < quarterOf(earliestStartOn);
  return {
    quarter,
    slots: isTooEarly ? 0 : (row?.slots ?? capacityPerQuarter),
    held: row?.held ?? 0,
    confirmed: row?.confirmed ?? 0,
  };
}

/** What is left of a quarter; never less than none, also when a partner has taken on more than it stated. */
export function freeSlots(capacity: Capacity, quarter: Quarter): number {
  const { slots, held, confirmed } = loadOf(capacity, quarter);
  return Math.max(0, slots - held - confirmed);
}

/** The first quarter with room, of this and the next five years; undefined where there is none. */
export function quarterWithRoom(capacity: Capacity, from: Quarter): Quarter | undefined {
  return quartersFrom(from, QUARTERS_AHEAD).find((quarter) => freeSlots(capacity, quarter) > 0);
}

/** When a pilot of this offer can begin, from this day on. */
export function openingsOf(
  offer: Capacity & { earliestStartOn: IsoDate },
  today: IsoDate,
): Openings {
  const quarters = quartersFrom(quarterOf(today), QUARTERS_AHEAD);
  return {
    earliestStartOn: offer.earliestStartOn,
    fullQuarters: quarters.filter((quarter) => freeSlots(offer, quarter) === 0),
  };
}
