import type { FileHouse } from './file-rows';
import { scanBytes } from './scan-bytes';

const AT_ONCE = 50;
/** By then `keepFile` has stored and scanned it, or given up: the store and the scanner are waited for less than a minute. */
const SETTLED_AFTER_MS = 120_000;

/**
 * Scans the files that are held because the scanner was down, until it is down again. A file whose bytes were never stored is
 * refused. Any number of workers may do it at once. Gives how many were settled.
 */
export async function scanHeldFiles(house: FileHouse, now: Date): Promise<number> {
  const { files, rows } = house;
  const before = new Date(now.getTime() - SETTLED_AFTER_MS);
  let settled = 0;
  for (const file of await rows.listHeld(before, AT_ONCE)) {
    const bytes = await files.get(file.storageKey);
    const verdict = bytes === undefined ? 'refused' : await scanBytes(house, file, bytes);
    if (verdict === 'held') return settled;
    await rows.settle(file.id, verdict);
    settled += 1;
  }
  return settled;
}
