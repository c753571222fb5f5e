import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { FileStore } from '@koble/files';
import { agreementError } from './agreement-error';
import { findDeliveryFile } from './delivery-file-queries';
import { getPart } from './lock-for-action';
import { sha256 } from './sha256';

/**
 * A delivered file's bytes for one of the two sides; they are what the scanner let through. Errors: `agreements.file_not_found`, also
 * for another's file and for one that is held or refused; `files.store_unavailable`.
 */
export async function readDeliveryFile(
  { db, files }: { db: Db; files: FileStore },
  actor: SignedIn,
  id: string,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> {
  const file = await asActor(db, actor, async (trx) => {
    const found = await findDeliveryFile(trx, id);
    if (found?.state !== 'clean') return undefined;
    return (await getPart(trx, actor, found.agreementId)) && found;
  });
  const bytes = file && (await files.get(file.storageKey));
  if (file === undefined || bytes === undefined)
    throw agreementError('agreements.file_not_found', 'not_found');
  if (sha256(bytes) !== file.sha256)
    throw new Error(`The stored bytes of file ${id} are not those that were scanned.`);
  return { name: file.name, mediaType: file.mediaType, bytes };
}
