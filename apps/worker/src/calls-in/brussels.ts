import { isIsoDate, osloMoment, type IsoDate } from '@koble/kernel';

/** Applications to the EU close at 17:00 in Brussels on the last day, as each topic's page says; the search gives the day alone. */
const CLOSING = '17:00';

/** The day of a date as the portal writes it: "2027-03-04", or with the time of midnight behind it. */
export function dayOf(written: string): IsoDate | undefined {
  const day = written.slice(0, 10);
  return isIsoDate(day) ? day : undefined;
}

/**
 * The moment of a deadline: as it is said where a time is, and else the closing time in Brussels, whose clocks show what those in
 * Norway do. undefined for what is no date.
 */
export function deadlineOf(written: string): Date | undefined {
  const day = dayOf(written);
  if (day === undefined) return undefined;
  if (!/T(?!00:00)/.test(written)) return osloMoment(day, CLOSING);
  const at = new Date(written.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(at.getTime()) ? undefined : at;
}
