import type { FileStore } from '@koble/files';
import { sha256 } from '@koble/kernel/fingerprint';
import { agreementError } from './agreement-error';

/**
 * The bytes of a frozen PDF, if they are still those that were signed. Errors: `agreements.no_document` where there is none;
 * `agreements.document_damaged` where the hash is another; `files.store_unavailable`.
 */
export async function readFrozen(
  files: FileStore,
  document: { storageKey: string; sha256: string } | undefined,
): Promise<Uint8Array> {
  if (document === undefined) throw agreementError('agreements.no_document', 'not_found');
  const bytes = await files.get(document.storageKey);
  if (bytes === undefined || sha256(bytes) !== document.sha256)
    throw agreementError('agreements.document_damaged', 'unavailable');
  return bytes;
}
