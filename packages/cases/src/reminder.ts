import { daysBetween, type IsoDate } from '@koble/kernel';

/** How many days before a deadline a company hears of it: in time to write, to hand round, and to send. */
export const REMINDER_DAYS = [14, 3, 1] as const;

/** What has been told of a deadline: of which day, and how many days ahead. */
export interface Told {
  toldFor: IsoDate | null;
  toldDays: number | null;
}

/**
 * Which reminder is due on this day: the last that its time has come for, so that a worker that was down tells once and not three
 * times; null where it is too early, the day has passed, or it has been told.
 */
export function reminderDue(dueOn: IsoDate, told: Told, today: IsoDate): number | null {
  const days = reached(dueOn, today);
  if (days === null) return null;
  const isTold = told.toldFor === dueOn && told.toldDays !== null && told.toldDays <= days;
  return isTold ? null : days;
}

/** Whoever writes a day down knows it: of the reminders whose time has come by then nobody needs to hear. */
export function toldAlready(dueOn: IsoDate | null, today: IsoDate): Told {
  const toldDays = dueOn === null ? null : reached(dueOn, today);
  return { toldFor: toldDays === null ? null : dueOn, toldDays };
}

function reached(dueOn: IsoDate, today: IsoDate): number | null {
  const left = daysBetween(today, dueOn);
  return left < 0 ? null : (REMINDER_DAYS.filter((days) => left <= days).at(-1) ?? null);
}
