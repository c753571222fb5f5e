import { DAY_MS } from '@koble/kernel';
import { PROFILE_OPEN_DAYS } from './schema';

/** A profile that is confirmed at this moment, and until when it is shown. */
export function confirmedAt(at: Date): { confirmedAt: Date; expiresAt: Date } {
  return {
    confirmedAt: at,
    expiresAt: new Date(at.getTime() + PROFILE_OPEN_DAYS * DAY_MS),
  };
}
