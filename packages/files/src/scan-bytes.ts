import { isAppError } from '@koble/kernel';
import type { FileStore } from './file-store';
import type { Scanner } from './scanner';

interface Kept {
  name: string;
  mediaType: string;
  storageKey: string;
}

/**
 * Shows a file's bytes to the scanner. Those that it refuses are gone from the store when this returns; a scanner that is down
 * leaves the file held.
 */
export async function scanBytes(
  { files, scanner }: { files: FileStore; scanner: Scanner },
  { storageKey, ...file }: Kept,
  bytes: Uint8Array,
): Promise<'clean' | 'refused' | 'held'> {
  try {
    const verdict = await scanner.scan(bytes, file);
    if (verdict === 'refused') await files.remove(storageKey);
    return verdict;
  } catch (error) {
    if (isAppError(error) && error.code === 'files.scanner_unavailable') return 'held';
    throw error;
  }
}
