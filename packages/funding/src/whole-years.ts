import { addYears, type IsoDate } from '@koble/kernel';

/** Full years from the first day to the second; the last one is full on its own day. A day to come is no age yet: 0. */
export function wholeYears(from: IsoDate, to: IsoDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, addYears(from, years) > to ? years - 1 : years);
}
