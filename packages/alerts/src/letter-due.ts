import { assertNever, nextMondayMorning, nextMorning } from '@koble/kernel';
import type { AlertFrequency } from './schema';

/** When something that is found now is to be in a mail: at once, or at seven in the morning in Norway, of the next day or Monday. */
export function letterDueAt(frequency: AlertFrequency, now: Date): Date {
  switch (frequency) {
    case 'now':
      return now;
    case 'daily':
      return nextMorning(now);
    case 'weekly':
      return nextMondayMorning(now);
    default:
      return assertNever(frequency);
  }
}
