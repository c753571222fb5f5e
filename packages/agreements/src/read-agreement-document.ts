import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { FileStore } from '@koble/files';
import { agreementError } from './agreement-error';
import { findDocument } from './document-queries';
import { getPart } from './lock-for-action';
import { sha256 } from './sha256';

/**
 * The frozen PDF's bytes for one of the two sides, if they are still those that were signed. Errors: `agreements.not_found`, also for
 * what is others'; `agreements.no_document` before both have accepted; `agreements.document_damaged` where the hash is another;
 * `files.store_unavailable`.
 */
export async function readAgreementDocument(
  { db, files }: { db: Db; files: FileStore },
  actor: SignedIn,
  id: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { agreement, document } = await asActor(db, actor, async (trx) => ({
    ...(await getPart(trx, actor, id)),
    document: await findDocument(trx, id),
  }));
  if (document === undefined) throw agreementError('agreements.no_document', 'not_found');
  const bytes = await files.get(document.storageKey);
  if (bytes === undefined || sha256(bytes) !== document.frozen.sha256)
    throw agreementError('agreements.document_damaged', 'unavailable');
  return { name: `avtale-${agreement.number}.pdf`, bytes };
}
