import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { FileStore } from '@koble/files';
import { AppError } from '@koble/kernel';
import { createHash } from 'node:crypto';
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
): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> {
  const file = await asActor(db, actor, async (trx) => {
    const found = await findFile(trx, id);
    if (found === undefined || !mayReadFile(actor.personId, found)) return undefined;
    return (await findThread(trx, actor, found.introductionId)) && found;
  });
  const bytes = file && (await files.get(file.storageKey));
  if (file === undefined || bytes === undefined)
    throw new AppError<ThreadErrorCode>('introductions.file_not_found', 'not_found');
  if (createHash('sha256').update(bytes).digest('hex') !== file.sha256)
    throw new Error(`The stored bytes of file ${id} are not those that were scanned.`);
  return { name: file.name, mediaType: file.mediaType, bytes };
}
