import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { readBytes, type FileStore, type ReadableFile } from '@koble/files';
import { AppError } from '@koble/kernel';
import { findFile } from './file-queries';
import { mayReadFile } from './file-rules';
import { findThread } from './thread-access';
import type { ThreadErrorCode } from './thread-error';

/**
 * A file's bytes for somebody who takes part in its thread; they are what the scanner let through. Errors:
 * `introductions.file_not_found`, also for another's file and for one that is held or refused; `files.store_unavailable`.
 */
export async function readFile(
  { db, files }: { db: Db; files: FileStore },
  actor: SignedIn,
  id: string,
): Promise<ReadableFile> {
  const file = await asActor(db, actor, async (trx) => {
    const found = await findFile(trx, id);
    if (found === undefined || !mayReadFile(actor.personId, found)) return undefined;
    return (await findThread(trx, actor, found.introductionId)) && found;
  });
  const read = await readBytes(files, file);
  if (read === undefined)
    throw new AppError<ThreadErrorCode>('introductions.file_not_found', 'not_found');
  return read;
}
