import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { FileStore } from '@koble/files';
import { findDocument } from './document-queries';
import { getPart } from './lock-for-action';
import { readFrozen } from './read-frozen';

/**
 * The frozen PDF's bytes for one of the two sides. Errors: `agreements.not_found`, also for what is others'; those of `readFrozen`,
 * among them `agreements.no_document` before both have accepted.
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
  const kept = document && { storageKey: document.storageKey, sha256: document.frozen.sha256 };
  return { name: `avtale-${agreement.number}.pdf`, bytes: await readFrozen(files, kept) };
}
