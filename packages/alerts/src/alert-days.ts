import { DAY_MS } from '@koble/kernel';

/** The moment so many days from now; a negative number is days ago. */
export function daysFrom(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY_MS);
}
