import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { readBytes, type FileStore, type ReadableFile } from '@koble/files';
import { agreementError } from './agreement-error';
import { findDeliveryFile } from './delivery-file-queries';
import { getPart } from './lock-for-action';

/**
 * A delivered file's bytes for one of the two sides; they are what the scanner let through. Errors: `agreements.file_not_found`, also
 * for another's file and for one that is held or refused; `files.store_unavailable`.
 */
export async function readDeliveryFile(
  { db, files }: { db: Db; files: FileStore },
  actor: SignedIn,
  id: string,
): Promise<ReadableFile> {
  const file = await asActor(db, actor, async (trx) => {
    const found = await findDeliveryFile(trx, id);
    if (found?.state !== 'clean') return undefined;
    return (await getPart(trx, actor, found.agreementId)) && found;
  });
  const read = await readBytes(files, file);
  if (read === undefined) throw agreementError('agreements.file_not_found', 'not_found');
  return read;
}
