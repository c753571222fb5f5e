import { AppError } from '@koble/kernel';
import { sha256 } from '@koble/kernel/fingerprint';
import { randomUUID } from 'node:crypto';
import { cleanFileName } from './file-name';
import type { FileHouse } from './file-rows';
import type { FilesErrorCode } from './files-error';
import { scanBytes } from './scan-bytes';
import { typeOfContent } from './type-of-content';

/** What every row says of a file; `bytes` is its size. */
interface HeldFile {
  name: string;
  mediaType: string;
  storageKey: string;
  bytes: number;
  sha256: string;
  state: 'held';
}

export interface KeptFile {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  state: 'held' | 'clean';
}

/**
 * Keeps a file below this folder of the store. `hold` writes its row, says no by throwing, and gives its id. It is held until the
 * scanner has looked at it, which a scanner that is down leaves to `scanHeldFiles`. Errors: those of `typeOfContent` and `hold`,
 * `files.refused` (field `file`) by the scanner, `files.store_unavailable`.
 */
export async function keepFile(
  house: FileHouse,
  { folder, ...given }: { folder: string; name: string; bytes: Uint8Array },
  hold: (file: HeldFile) => Promise<string>,
): Promise<KeptFile> {
  const { files, rows } = house;
  const mediaType = typeOfContent(given.name, given.bytes);
  const storageKey = `${folder}/${randomUUID()}`;
  const said = { name: cleanFileName(given.name), mediaType, bytes: given.bytes.length };
  // The row first: bytes without one would never be found again.
  const id = await hold({ ...said, storageKey, sha256: sha256(given.bytes), state: 'held' });
  try {
    await files.put(storageKey, given.bytes, mediaType);
  } catch (error) {
    // Where this fails too, the row without bytes is refused by `scanHeldFiles`: what the store said is what is told.
    await rows.drop(id).catch(() => undefined);
    throw error;
  }
  const verdict = await scanBytes(house, { ...said, storageKey }, given.bytes);
  const state = await rows.settle(id, verdict);
  if (state === undefined || state === 'refused') {
    // Whoever gave it may have deleted their account or what it belongs to meanwhile, and the row with it.
    await files.remove(storageKey);
    throw new AppError<FilesErrorCode>('files.refused', 'invalid', { field: 'file' });
  }
  return { id, ...said, state };
}
