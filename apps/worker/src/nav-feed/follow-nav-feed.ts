import { pauseAfter } from './back-off';
import { checkHeldAds } from './check-held-ads';
import { saveCursor, takeTurn, TurnLost, type CursorChange } from './feed-cursor-queries';
import { FeedError } from './feed-error';
import { noCounts, type FeedCounts, type FeedParts, type FeedTurn } from './feed-turn';
import { readToEnd } from './read-to-end';

/** How often a feed that answers is asked for what is new. */
const POLL_MS = 5 * 60_000;
/** A turn that has saved nothing for so long is left: whoever had it was killed. Longer than any one answer may take. */
const TURN_MS = 2 * 60_000;

/**
 * Reads on in NAV's feed where it was left, if it is due and no other worker does: what is new becomes roles, what was stopped
 * goes, and some of what is held is asked for again. A feed that does not answer is left alone, longer each time.
 */
export async function followNavFeed(parts: FeedParts, stop: AbortSignal): Promise<void> {
  const { db, clock, feedUrl, random } = parts;
  const later = (ms: number) => new Date(clock.now().getTime() + ms);
  const cursor = await takeTurn(db, { feedUrl, now: clock.now(), until: later(TURN_MS) });
  if (cursor === undefined) return;
  const turn: FeedTurn = {
    cursor,
    stop,
    counts: noCounts(),
    save: (trx, change) => saveCursor(trx, cursor.turn, { nextAt: later(TURN_MS), ...change }),
  };
  const end = (change: CursorChange) => saveCursor(db, cursor.turn, change);
  try {
    await readToEnd(parts, turn);
    await checkHeldAds(parts, turn);
    const nextAt = later(POLL_MS * (1 + random() / 10));
    await end({ failures: 0, lastOkAt: clock.now(), nextAt });
  } catch (error) {
    if (error instanceof TurnLost) return;
    // Told to stop in the middle: the next worker reads on at once.
    await end(stop.aborted ? { nextAt: clock.now() } : afterFailure(parts, turn, error));
  } finally {
    tell(parts, turn.counts);
  }
}

/** How the cursor is left by a reading that failed. */
function afterFailure(
  { clock, random, log }: FeedParts,
  turn: FeedTurn,
  error: unknown,
): CursorChange {
  const failures = turn.cursor.failures + 1;
  const retryAfterMs = error instanceof FeedError ? error.retryAfterMs : undefined;
  const pauseMs = pauseAfter(failures, { retryAfterMs, random: random() });
  log.warn({ err: error, failures, pauseMs }, "NAV's feed could not be read");
  return { failures, nextAt: new Date(clock.now().getTime() + pauseMs) };
}

function tell({ log }: FeedParts, counts: FeedCounts): void {
  if (Object.values(counts).some((count) => count > 0)) log.info(counts, "read on in NAV's feed");
}
