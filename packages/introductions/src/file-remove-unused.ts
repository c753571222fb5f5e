import type { Db } from '@koble/db';
import type { FileStore } from '@koble/files';
import type { Clock } from '@koble/kernel';
import { deleteFile, listUnusedFiles } from './file-queries';
import { uselessUntil } from './file-rules';

const AT_ONCE = 100;

/**
 * Removes the files that were put into no message in time. Nobody can use them any more, so that their bytes go first and a
 * row without bytes is never left to find. Any number of workers may do it at once. Gives how many.
 */
export async function removeUnusedFiles({
  db,
  clock,
  files,
}: {
  db: Db;
  clock: Clock;
  files: FileStore;
}): Promise<number> {
  const before = uselessUntil(clock.now());
  let removed = 0;
  for (;;) {
    const unused = await listUnusedFiles(db, before, AT_ONCE);
    for (const { id, storageKey } of unused) {
      await files.remove(storageKey);
      await deleteFile(db, id);
    }
    removed += unused.length;
    if (unused.length < AT_ONCE) return removed;
  }
}
