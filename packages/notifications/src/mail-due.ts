import { assertNever, nextMondayMorning, nextMorning } from '@koble/kernel';
import type { MailMode, NotificationTopic } from './notification-topics';

/** Several messages in a row make one mail, and one that is read meanwhile makes none. */
const MESSAGES_WAIT_MS = 2 * 60_000;

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
      return nextMorning(now);
    case 'weekly':
      return nextMondayMorning(now);
    case 'off':
      return null;
    default:
      return assertNever(mode);
  }
}
