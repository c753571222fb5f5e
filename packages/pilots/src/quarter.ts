import type { IsoDate } from '@koble/kernel';
import type { Quarter } from './offer-input';

/** The calendar quarter of a day in Norway. */
export function quarterOf(date: IsoDate): Quarter {
  return `${date.slice(0, 4)}Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

export function firstDayOf(quarter: Quarter): IsoDate {
  const month = String(Number(quarter.slice(5)) * 3 - 2).padStart(2, '0');
  return `${quarter.slice(0, 4)}-${month}-01`;
}

/** This quarter and those that follow it, `count` in all. */
export function quartersFrom(quarter: Quarter, count: number): Quarter[] {
  const first = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(5)) - 1;
  return Array.from(
    { length: count },
    (_, i) => `${Math.floor((first + i) / 4)}Q${((first + i) % 4) + 1}`,
  );
}
