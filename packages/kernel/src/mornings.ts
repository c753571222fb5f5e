import { addDays, osloDate, osloMoment, type IsoDate } from './dates';

const MORNING = '07:00';
const MONDAY = 1;

/** The next seven o'clock in the morning in Norway. */
export function nextMorning(now: Date): Date {
  return morningAfter(now, () => true);
}

/** The next Monday's seven o'clock in the morning in Norway. */
export function nextMondayMorning(now: Date): Date {
  return morningAfter(now, isMonday);
}

function morningAfter(now: Date, suits: (day: IsoDate) => boolean): Date {
  let day = osloDate(now);
  while (!suits(day) || osloMoment(day, MORNING) <= now) day = addDays(day, 1);
  return osloMoment(day, MORNING);
}

function isMonday(day: IsoDate): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === MONDAY;
}
