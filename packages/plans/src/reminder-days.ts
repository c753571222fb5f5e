/** How many days before the day of a task its company hears of it, and that it is late on the day after. */
export const REMINDER_DAYS = [7, 1, -1] as const;
