import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { readBytes, type FileStore, type ReadableFile } from '@koble/files';
import { caseError } from './case-error';
import { findCleanFile } from './case-file-queries';

/**
 * The bytes of a file of one of the company's cases. Errors: `cases.file_not_found`, also for another's and for one that is held or
 * refused; `files.store_unavailable`.
 */
export async function readCaseFile(
  { db, files }: { db: Db; files: FileStore },
  actor: SignedIn,
  id: string,
): Promise<ReadableFile> {
  const file = await asActor(db, actor, (trx) => findCleanFile(trx, id));
  const read = await readBytes(files, file);
  if (read === undefined) throw caseError('cases.file_not_found', 'not_found');
  return read;
}
