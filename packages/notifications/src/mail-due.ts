import { addDays, assertNever, osloDate, osloMoment, type IsoDate } from '@koble/kernel';
import type { MailMode, NotificationTopic } from './notification-topics';

/** Several messages in a row make one mail, and one that is read meanwhile makes none. */
const MESSAGES_WAIT_MS = 2 * 60_000;
const MORNING = '07:00';
const MONDAY = 1;

/**
 * When something that happened now is to be in a mail: at once, messages after two minutes, or at seven in the morning in
 * Norway, of the next day or of the next Monday. Null where none is wanted.
 */
export function mailDueAt(
  { topic, mode }: { topic: NotificationTopic; mode: MailMode },
  now: Date,
): Date | null {
  switch (mode) {
    case 'now':
      return topic === 'message' ? new Date(now.getTime() + MESSAGES_WAIT_MS) : now;
    case 'daily':
      return nextMorning(now, () => true);
    case 'weekly':
      return nextMorning(now, isMonday);
    case 'off':
      return null;
    default:
      return assertNever(mode);
  }
}

function nextMorning(now: Date, suits: (day: IsoDate) => boolean): Date {
  let day = osloDate(now);
  while (!suits(day) || osloMoment(day, MORNING) <= now) day = addDays(day, 1);
  return osloMoment(day, MORNING);
}

function isMonday(day: IsoDate): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === MONDAY;
}
