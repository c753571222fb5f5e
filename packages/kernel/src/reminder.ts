import { daysBetween, osloDate, osloMoment, type IsoDate } from './dates';

/** An hour before the mails of the day, so that who reads them in the morning has these among them. */
const TOLD_FROM = '06:00';

/** What has been told of a deadline: of which day, and how many days ahead. */
export interface Told {
  toldFor: IsoDate | null;
  toldDays: number | null;
}

/** How many days before a deadline it is told of, the first reminder first; below zero after it has passed. */
export type ReminderDays = readonly [number, ...number[]];

/** Whether it is late enough on this day in Norway: at night nobody is told. */
export function isTimeToTell(now: Date): boolean {
  return now >= osloMoment(osloDate(now), TOLD_FROM);
}

/**
 * Which reminder is due on this day: the last that its time has come for, so that a worker that was down tells once and not three
 * times; null where it is too early, the day has passed, or it has been told.
 */
export function reminderDue(
  days: ReminderDays,
  { dueOn, toldFor, toldDays }: Told & { dueOn: IsoDate },
  today: IsoDate,
): number | null {
  const due = reached(days, dueOn, today);
  if (due === null) return null;
  const isTold = toldFor === dueOn && toldDays !== null && toldDays <= due;
  return isTold ? null : due;
}

/** Whoever writes a day down knows it: of the reminders whose time has come by then nobody needs to hear. */
export function toldAlready(days: ReminderDays, dueOn: IsoDate | null, today: IsoDate): Told {
  const toldDays = dueOn === null ? null : reached(days, dueOn, today);
  return { toldFor: toldDays === null ? null : dueOn, toldDays };
}

/** Once a deadline has passed, only what is told after it. */
function reached(days: ReminderDays, dueOn: IsoDate, today: IsoDate): number | null {
  const left = daysBetween(today, dueOn);
  const open = days.filter((one) => left <= one && one < 0 === left < 0);
  return open.at(-1) ?? null;
}
