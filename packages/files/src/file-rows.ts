import type { FileStore } from './file-store';
import type { Scanner } from './scanner';

/** `held`: not looked at yet by the scanner, and not given to anybody. */
type FileState = 'held' | 'clean' | 'refused';

interface StoredFile {
  name: string;
  mediaType: string;
  storageKey: string;
}

/** Where the rows of files stand, as `filesIn` of `@koble/db` gives them for a table. */
export interface FileRows {
  settle(id: string, verdict: FileState): Promise<FileState | undefined>;
  drop(id: string): Promise<void>;
  listHeld(before: Date, limit: number): Promise<(StoredFile & { id: string })[]>;
}

/** Where bytes are kept and looked at, and their rows. */
export interface FileHouse {
  files: FileStore;
  scanner: Scanner;
  rows: FileRows;
}
