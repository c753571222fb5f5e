import { AppError } from '@koble/kernel';
import type { FilesErrorCode } from './files-error';

/**
 * Where the bytes of files are. A key is made by us, never by a person: parts of a-z, 0-9 and - with / between them, at most 200
 * characters; another one is a fault of the caller and throws. Every function can fail with `files.store_unavailable`; asking again is left to the caller.
 */
export interface FileStore {
  /** Writes the whole file or nothing, over what was there. */
  put(key: string, bytes: Uint8Array, mediaType: string): Promise<void>;
  get(key: string): Promise<Uint8Array | undefined>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
}

/** Small letters alone, because some disks do not tell them from capitals; no dots, so that no key leads out of the store. */
export function checkedKey(key: string): string {
  if (key.length > 200 || !/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/.test(key))
    throw new Error('This is not a key of the file store.');
  return key;
}

export function storeUnavailable(cause: unknown): AppError<FilesErrorCode> {
  return new AppError<FilesErrorCode>('files.store_unavailable', 'unavailable', { cause });
}
