import { sha256 } from '@koble/kernel/fingerprint';
import type { FileStore } from './file-store';

/** A file as it is handed out. */
export interface ReadableFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

/**
 * The bytes of a file that the scanner let through; undefined where it is not there, or has none in the store. Throws where they are
 * no longer those that were scanned. Error: `files.store_unavailable`.
 */
export async function readBytes(
  files: FileStore,
  file: { name: string; mediaType: string; storageKey: string; sha256: string } | undefined,
): Promise<ReadableFile | undefined> {
  const bytes = file && (await files.get(file.storageKey));
  if (file === undefined || bytes === undefined) return undefined;
  if (sha256(bytes) !== file.sha256)
    throw new Error(`The stored bytes at ${file.storageKey} are not those that were scanned.`);
  return { name: file.name, mediaType: file.mediaType, bytes };
}
