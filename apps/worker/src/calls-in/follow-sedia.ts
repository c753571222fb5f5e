import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { Logger } from 'pino';
import { pauseAfter } from '../nav-feed/back-off';
import { endFeedTurn, takeFeedTurn } from './call-feed-queries';
import { importCallRows } from './import-call-rows';
import type { CallImportReport } from './import-report';
import { readSedia } from './read-sedia';
import type { SediaAccess } from './sedia-client';

/** How often the EU's portal is asked: its topics change a few times a week. */
const POLL_MS = 24 * 3_600_000;
/** A turn that lasts longer is left: whoever had it was killed. All pages together take some minutes. */
const TURN_MS = 3_600_000;

/** What the portal is followed with; `random` gives 0 to 1. */
export interface SediaParts {
  db: Db;
  clock: Clock;
  random: () => number;
  log: Pick<Logger, 'info' | 'warn'>;
  access: SediaAccess;
  nokPerEur: number | undefined;
}

/** Takes the calls of the EU's portal in once a day, by one worker. When not all could be read it is asked again sooner. */
export async function followSedia(parts: SediaParts, stop: AbortSignal): Promise<void> {
  const { db, clock, access, nokPerEur } = parts;
  const now = clock.now();
  const turn = await takeFeedTurn(db, { origin: 'sedia', now, until: later(parts, TURN_MS) });
  if (turn === undefined) return;
  try {
    const rows = readSedia({ ...access, stop }, { now, nokPerEur });
    const report = await importCallRows(parts, { origin: 'sedia', rows, dryRun: false });
    await end(parts, turn.failures, report);
  } catch (error) {
    // Told to stop in the middle: the next worker reads at once.
    if (stop.aborted) await endFeedTurn(db, 'sedia', { nextAt: clock.now() });
    else await fail(parts, turn.failures, { err: error });
  }
}

async function end(parts: SediaParts, failures: number, report: CallImportReport): Promise<void> {
  const { written, closed, refused, gaps, unchanged, empty } = report;
  const counts = {
    written: written.length,
    unchanged,
    closed: closed.length,
    refused: refused.length,
  };
  if (gaps.length > 0 || empty) {
    await fail(parts, failures, { ...counts, gaps, empty });
    return;
  }
  const nextAt = later(parts, POLL_MS * (1 + parts.random() / 10));
  await endFeedTurn(parts.db, 'sedia', { nextAt, failures: 0, lastOkAt: parts.clock.now() });
  parts.log.info(counts, "took in the calls of the EU's portal");
}

async function fail(parts: SediaParts, before: number, details: object): Promise<void> {
  const failures = before + 1;
  const pauseMs = pauseAfter(failures, { random: parts.random() });
  await endFeedTurn(parts.db, 'sedia', { nextAt: later(parts, pauseMs), failures });
  parts.log.warn({ ...details, failures, pauseMs }, "not all of the EU's portal could be read");
}

function later({ clock }: SediaParts, ms: number): Date {
  return new Date(clock.now().getTime() + ms);
}
