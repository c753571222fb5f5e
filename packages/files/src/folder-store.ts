import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkedKey, storeUnavailable, type FileStore } from './file-store';

const PRIVATE = { recursive: true, mode: 0o700 } as const;

/**
 * Files in a folder, which is made when it is missing and throws when it cannot be. They are private: only the user that runs
 * Koble can read them.
 */
export function openFolderStore(folder: string): FileStore {
  mkdirSync(folder, PRIVATE);
  const pathOf = (key: string): string => join(folder, checkedKey(key));
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      // The dot makes it no key: what a cut-off write leaves behind is never read.
      const unfinished = `${path}.${randomUUID()}`;
      try {
        await mkdir(dirname(path), PRIVATE);
        await writeWhole(unfinished, bytes);
        await rename(unfinished, path);
      } catch (cause) {
        await rm(unfinished, { force: true }).catch(() => undefined);
        throw storeUnavailable(cause);
      }
    },
    get: async (key) => unlessAbsent(readFile(pathOf(key))),
    remove: async (key) => unlessAbsent(unlink(pathOf(key))),
  };
}

/** On the disk when it returns: a rename may outlive a power cut that the bytes do not. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function unlessAbsent<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && isAbsence(cause.code)) return undefined;
    throw storeUnavailable(cause);
  }
}

/** Nothing is there, or the key is the beginning or a continuation of another one. */
function isAbsence(code: unknown): boolean {
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
}
