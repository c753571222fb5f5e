import type { SearchEngine } from './engine';
import { isolate } from './isolate';
import type { DirtyRow, DirtySet, ListingSource, SearchLeadership } from './ports';
import { readContent, writeDocuments } from './write-documents';

/** What the sync works with. */
export interface SyncParts {
  engine: SearchEngine;
  source: ListingSource;
  dirty: DirtySet;
  leadership: SearchLeadership;
}

/** The engine takes 100 documents in one task for the price of three alone, and 500 in half a second. */
const ROWS_OF_BATCH = 500;

/**
 * Sends the listings that are due, one batch, and gives their ids. Each is read as it is now, not as it was when it was marked, so
 * that order does not matter; a row is removed only when the engine's task has succeeded, and only if it has not become newer.
 *
 * @throws when the lead is lost, or the engine or the database cannot be reached: the rows stay, and are sent again
 */
export async function sendDue(parts: SyncParts): Promise<string[]> {
  const rows = await parts.dirty.takeDue(ROWS_OF_BATCH);
  if (rows.length === 0) return [];
  await isolate(
    rows,
    (some) => sendRows(parts, some),
    (row, problem) => parts.dirty.quarantine(row, problem),
  );
  await parts.leadership.announce('written');
  return rows.map(({ id }) => id);
}

async function sendRows(
  { engine, source, dirty, leadership }: SyncParts,
  rows: readonly DirtyRow[],
): Promise<string | undefined> {
  await leadership.announce('writing');
  const content = await readContent(
    source,
    rows.map(({ id }) => id),
  );
  if (typeof content === 'string') return content;
  const problem = await writeDocuments(engine, engine.uid, content);
  if (problem === undefined) await dirty.acknowledge(rows);
  return problem;
}
