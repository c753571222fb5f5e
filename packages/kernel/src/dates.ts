const ZONE = 'Europe/Oslo';

/** A calendar day in Norway as `YYYY-MM-DD`. */
export type IsoDate = string;

/** A day of 24 hours in milliseconds. Where daylight saving begins or ends, a day in Norway is an hour off: `addDays` counts those. */
export const DAY_MS = 86_400_000;

const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });
const clockFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Which day it is in Norway at this moment. */
export function osloDate(at: Date): IsoDate {
  return dayFormat.format(at);
}

/**
 * The moment at which the clock in Norway shows this day and time ("2026-03-20", "13:00").
 * In the hour that daylight saving skips, the moment one hour later; in the hour it repeats, the first of the two.
 */
export function osloMoment(date: IsoDate, time = '00:00'): Date {
  const wanted = Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}Z`);
  if (Number.isNaN(wanted)) throw new RangeError(`not a date and time: ${date} ${time}`);
  const summerFirst = [2, 1].map((offset) => new Date(wanted - offset * 3_600_000));
  const exact = summerFirst.find((at) => shownIn(at) === wanted);
  return exact ?? new Date(wanted - 3_600_000);
}

function shownIn(at: Date): number {
  return Date.parse(`${clockFormat.format(at).replace(' ', 'T')}Z`);
}

/** True for a real day of the calendar written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(at.getTime()) &&
    at.toISOString().startsWith(text)
  );
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of another month; the last of that month where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)))
    .toISOString()
    .slice(0, 10);
}

/** The same day of another year; 29 February becomes 28 February where there is none. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12);
}

/** Whole days from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
