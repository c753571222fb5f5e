import type { IsoDate } from '@koble/kernel';
import { firstDayOf, quarterOf, quartersFrom } from './quarter';
import type { Quarter } from './schema';

/** What a partner can take on of an offer, and what is taken. A quarter that is not named has the default, and nothing taken. */
export interface Capacity {
  capacityPerQuarter: number;
  quarters: readonly QuarterRow[];
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

/** A quarter as the rows have it, with how many slots it has. */
export function loadOf(
  { capacityPerQuarter, quarters }: Capacity,
  quarter: Quarter,
): { quarter: Quarter; slots: number; held: number; confirmed: number } {
  const row = quarters.find((one) => one.quarter === quarter);
  return {
    quarter,
    slots: row?.slots ?? capacityPerQuarter,
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

/** The first day on which a pilot can start: not before the partner says, nor today, and in a quarter with room, if any has. */
export function nextFreeDay(
  capacity: Capacity,
  { statedOn, today }: { statedOn: IsoDate; today: IsoDate },
): IsoDate {
  const from = statedOn > today ? statedOn : today;
  const quarter = quarterWithRoom(capacity, quarterOf(from));
  return quarter === undefined || quarter === quarterOf(from) ? from : firstDayOf(quarter);
}
