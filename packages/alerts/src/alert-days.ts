const DAY_MS = 86_400_000;

/** The moment so many days from now; a negative number is days ago. */
export function daysFrom(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY_MS);
}
