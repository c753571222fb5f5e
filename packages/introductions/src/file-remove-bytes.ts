import type { Db } from '@koble/db';
import type { FileStore } from '@koble/files';
import { deleteRemoval, listRemovals } from './file-queries';

/**
 * Removes from the store the bytes of files whose rows have gone, with an account, an introduction or a day unused. Those that the
 * store does not take away now are tried again; any number of workers may do it at once. Gives how many. Error:
 * `files.store_unavailable`.
 */
export async function removeLeftBytes({
  db,
  files,
}: {
  db: Db;
  files: FileStore;
}): Promise<number> {
  const keys = await listRemovals(db);
  for (const key of keys) {
    await files.remove(key);
    await deleteRemoval(db, key);
  }
  return keys.length;
}
