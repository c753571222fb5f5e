import type { AlertState } from './schema';

/** What state a saved search is in at this moment. One that was never confirmed is nothing else. */
export function alertState(
  {
    confirmedAt,
    pausedAt,
    until,
  }: { confirmedAt: Date | null; pausedAt: Date | null; until: Date },
  now: Date,
): AlertState {
  if (confirmedAt === null) return 'unconfirmed';
  if (until <= now) return 'expired';
  return pausedAt === null ? 'active' : 'paused';
}
