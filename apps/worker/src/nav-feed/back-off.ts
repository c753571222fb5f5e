const FIRST_MS = 30_000;
/** A stopped advert is to be gone within the hour, so a feed that answers again is not left alone for longer. */
const LONGEST_MS = 30 * 60_000;
/** A feed that asks for more has most likely got its clock wrong. */
const LONGEST_ASKED_MS = 24 * 3_600_000;

/**
 * How long a feed is left alone after so many failures in a row, in milliseconds: doubled each time up to half an hour, of which
 * `random` (0 to 1) takes up to half, so that not all who were refused come back at once. Never sooner than it asked
 * for itself, up to a day.
 */
export function pauseAfter(
  failures: number,
  { retryAfterMs = 0, random }: { retryAfterMs?: number | undefined; random: number },
): number {
  const grown = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  const asked = Math.min(LONGEST_ASKED_MS, retryAfterMs);
  return Math.max(grown * (1 - random / 2), asked * (1 + random / 10));
}
