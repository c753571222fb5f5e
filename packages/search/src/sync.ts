import { setTimeout as sleep } from 'node:timers/promises';
import { chunks } from './chunks';
import { deleteOldTasks, waitUntilIdle } from './engine-tasks';
import { indexExists, indexState } from './index-state';
import type { ReconciliationReport, SyncLog } from './ports';
import { rebuildIndex } from './rebuild';
import { findDifferences } from './reconcile';
import { sendDue, type SyncParts } from './send-due';

/** Keeps the engine's index equal to the source. */
export interface SearchSync {
  /** Leads whenever no other process does, until `stop`; then ends after the batch at hand. */
  run(stop: AbortSignal): Promise<void>;
  /** Sends everything that is due now, and makes the index if there is none; false when another process leads. */
  drain(): Promise<boolean>;
  /** Makes the index again, from nothing, and swaps it in; gives the number of documents, or false when another process leads. */
  rebuild(): Promise<number | false>;
  /** Compares everything and marks what differs dirty; the leader mends it. */
  reconcile(): Promise<ReconciliationReport>;
}

export interface SyncOptions {
  log: SyncLog;
  reconcileMs?: number;
}

/** The database wakes the sync at once; this poll is for a message that is lost. Also how soon a stand-by takes over. */
const POLL_MS = 250;
const SHORTEST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2000;
const RECONCILE_MS = 5 * 60_000;
/** From so many differences on, making all of it again is quicker than mending. */
const REBUILD_FROM = 2000;
/** More than this are sent again after a rebuild, which does no harm. */
const MOST_WAITING = 1_000_000;
const ROWS_OF_ACKNOWLEDGEMENT = 5000;

export function createSync(parts: SyncParts, options: SyncOptions): SearchSync {
  const { engine, dirty, leadership } = parts;
  const { log, reconcileMs = RECONCILE_MS } = options;
  let settled = false;
  let rebuildWanted = false;

  async function makeAgain(): Promise<number> {
    const started = performance.now();
    await leadership.announce('writing');
    // Taken before anything is read, so that the new index has these versions or newer ones.
    const waiting = await dirty.takeDue(MOST_WAITING);
    const documents = await rebuildIndex(engine, parts, async () => {
      // While there is no index to search there is nothing to keep fresh: the rows wait for the new one.
      const sent = (await indexExists(engine, engine.uid)) ? await sendDue(parts) : [];
      await leadership.announce('writing');
      return sent;
    });
    for (const rows of chunks(waiting, ROWS_OF_ACKNOWLEDGEMENT)) await dirty.acknowledge(rows);
    rebuildWanted = false;
    await leadership.announce('written');
    const milliseconds = Math.round(performance.now() - started);
    log.info({ documents, milliseconds }, 'made the search index again');
    return documents;
  }

  /** Takes the lead if it is free, and then finishes first what the leader before may have left undone. */
  async function lead(): Promise<boolean> {
    const held = await leadership.lead();
    if (held !== 'kept') settled = false;
    if (held === 'other') return false;
    if (settled) return true;
    await leadership.announce('writing');
    await waitUntilIdle(engine);
    rebuildWanted ||= (await indexState(engine)) !== 'ready';
    await leadership.announce('written');
    settled = true;
    return true;
  }

  async function drain(): Promise<boolean> {
    if (!(await lead())) return false;
    for (let sent = 1; sent > 0;) {
      if (rebuildWanted || !(await indexExists(engine, engine.uid))) await makeAgain();
      sent = (await sendDue(parts)).length;
    }
    return true;
  }

  async function reconcile(): Promise<ReconciliationReport> {
    const report = await findDifferences(parts);
    const differences = report.missing + report.stale + report.ghost;
    if (differences > 0) log.warn(report, 'the search index differed');
    rebuildWanted ||= differences >= REBUILD_FROM || (await indexState(engine)) !== 'ready';
    return report;
  }

  async function send(stop: AbortSignal): Promise<void> {
    for (let pause = 0; !stop.aborted;) {
      try {
        if (await drain()) await leadership.waitForDirty(POLL_MS);
        else await sleep(POLL_MS);
        pause = 0;
      } catch (error) {
        settled = false;
        pause = Math.min(Math.max(SHORTEST_PAUSE_MS, pause * 2), LONGEST_PAUSE_MS);
        log.warn({ err: error, pause }, 'the search index cannot be written now');
        await sleep(pause);
      }
    }
  }

  async function reconcileRegularly(stop: AbortSignal): Promise<void> {
    while (await passed(reconcileMs, stop)) {
      if (!settled) continue;
      await reconcile()
        .then(() => deleteOldTasks(engine, new Date()))
        .catch((error: unknown) => {
          log.warn({ err: error }, 'the search index could not be compared');
        });
    }
  }

  return {
    run: async (stop) => {
      await Promise.all([send(stop), reconcileRegularly(stop)]);
    },
    drain,
    rebuild: async () => ((await lead()) ? makeAgain() : false),
    reconcile,
  };
}

/** Waits; false when stopped meanwhile. */
function passed(milliseconds: number, stop: AbortSignal): Promise<boolean> {
  return sleep(milliseconds, true, { signal: stop }).catch(() => false);
}
