/** How many days before a deadline a company hears of it: in time to write, to hand round, and to send. */
export const REMINDER_DAYS = [14, 3, 1] as const;
