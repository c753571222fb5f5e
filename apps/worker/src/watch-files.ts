import { FILE_TABLES, filesIn, type Db } from '@koble/db';
import { scanHeldFiles, type FileStore, type Scanner } from '@koble/files';
import { removeLeftBytes, removeUnusedFiles } from '@koble/introductions';
import type { Clock } from '@koble/kernel';

interface Files {
  db: Db;
  clock: Clock;
  files: FileStore;
  scanner: Scanner;
}

/** Looks at files that the scanner could not look at when they came, and removes those that nobody has any more. */
export async function watchFiles(place: Files): Promise<void> {
  for (const table of FILE_TABLES)
    await scanHeldFiles({ ...place, rows: filesIn(place.db, table) }, place.clock.now());
  await removeUnusedFiles(place);
  await removeLeftBytes(place);
}
