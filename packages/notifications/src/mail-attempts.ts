const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 6 * 3_600_000;
const MOST_ATTEMPTS = 12;

/**
 * When a mail that could not be delivered is tried again: after a minute, then twice as long each time, up to six hours. Null
 * after the twelfth attempt, some 20 hours after the first.
 */
export function nextAttempt(attempts: number, now: Date): Date | null {
  if (attempts >= MOST_ATTEMPTS) return null;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS);
  return new Date(now.getTime() + wait);
}
