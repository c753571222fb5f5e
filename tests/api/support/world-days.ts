import { DAY_MS } from '@koble/kernel';

/** So many days after this moment. */
export function later(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY_MS);
}
