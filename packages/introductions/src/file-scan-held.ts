import type { Db } from '@koble/db';
import { scanBytes, type FileStore, type Scanner } from '@koble/files';
import type { Clock } from '@koble/kernel';
import { listHeldFiles, settleFile } from './file-queries';

interface Deps {
  db: Db;
  clock: Clock;
  files: FileStore;
  scanner: Scanner;
}

const AT_ONCE = 50;
/** By then `addFile` has stored and scanned it, or given up: the store and the scanner are waited for less than a minute. */
const SETTLED_AFTER_MS = 120_000;

/**
 * Scans the files that are held because the scanner was down, until it is down again. A file whose bytes were never stored is
 * refused. Any number of workers may do it at once. Gives how many were settled.
 */
export async function scanHeldFiles(deps: Deps): Promise<number> {
  const { db, clock, files } = deps;
  const before = new Date(clock.now().getTime() - SETTLED_AFTER_MS);
  let settled = 0;
  for (const file of await listHeldFiles(db, before, AT_ONCE)) {
    const bytes = await files.get(file.storageKey);
    const verdict = bytes === undefined ? 'refused' : await scanBytes(deps, file, bytes);
    if (verdict === 'held') return settled;
    await settleFile(db, file.id, verdict);
    settled += 1;
  }
  return settled;
}
