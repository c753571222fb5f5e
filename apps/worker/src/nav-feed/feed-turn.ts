import type { Db } from '@koble/db';
import type { Logger } from 'pino';
import type { FeedClient } from './feed-client';
import type { CursorChange, FeedCursor } from './feed-cursor-queries';
import type { ImportServices, Outcome } from './import-entry';

/** What a feed is followed with; `random` gives 0 to 1. */
export interface FeedParts extends ImportServices {
  feed: FeedClient;
  feedUrl: string;
  random: () => number;
  log: Pick<Logger, 'info' | 'warn'>;
}

/** One worker's turn to read the feed. */
export interface FeedTurn {
  /** How far it has come. */
  cursor: FeedCursor;
  stop: AbortSignal;
  counts: FeedCounts;
  /** Saves how far it has come, and keeps the turn. @throws TurnLost when another has it */
  save(db: Db, change: Progress): Promise<void>;
}

export type Progress = Omit<CursorChange, 'nextAt'>;

/** What a turn did, for the log: entries by what became of them. */
export interface FeedCounts {
  written: number;
  unchanged: number;
  stopped: number;
  refused: number;
  putAside: number;
}

export function noCounts(): FeedCounts {
  return { written: 0, unchanged: 0, stopped: 0, refused: 0, putAside: 0 };
}

export function countOutcome(counts: FeedCounts, outcome: Outcome): void {
  counts[typeof outcome === 'string' ? outcome : 'refused'] += 1;
}

/** Saves how far the turn has come, and goes on from there. */
export async function advance(db: Db, turn: FeedTurn, change: Progress): Promise<void> {
  await turn.save(db, change);
  turn.cursor = { ...turn.cursor, ...change };
}
