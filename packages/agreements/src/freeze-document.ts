import type { Trx } from '@koble/db';
import type { FileStore } from '@koble/files';
import { canonicalJson, sha256 } from '@koble/kernel/fingerprint';
import { renderPdf } from '@koble/pdf';
import { agreementDocument } from './agreement-document';
import type { AgreementRow } from './agreement-queries';
import { listCallTitles } from './call-title-queries';
import { findParties, insertDocument } from './document-queries';
import { languageOfCompany, listSignatures } from './signature-queries';
import { latestTerms } from './terms-queries';

export const MEDIA_TYPE = 'application/pdf';

/**
 * Makes the PDF of what both have accepted, keeps it and writes down its hash, in the transaction of the second acceptance. Its key
 * is the agreement's: bytes of a transaction that came to nothing are written over by the next. Error: `files.store_unavailable`.
 */
export async function freezeDocument(
  { trx, files, at }: { trx: Trx; files: FileStore; at: Date },
  { id, number, title, termsNumber }: AgreementRow,
): Promise<void> {
  const laid = await latestTerms(trx, id);
  if (laid?.number !== termsNumber) throw new Error(`no terms ${termsNumber} of agreement ${id}`);
  const { terms } = laid;
  const termsSha256 = sha256(canonicalJson(terms));
  const signatures = await listSignatures(trx, id);
  const calls = await listCallTitles(trx, terms.callIds);
  const bytes = await renderPdf(
    agreementDocument({
      number,
      title,
      language: await languageOfCompany(trx, id, termsNumber),
      at,
      parties: await findParties(trx, id),
      termsNumber,
      terms,
      termsSha256,
      calls: calls.map((call) => call.title),
      signatures: signatures.filter((one) => one.termsNumber === termsNumber),
    }),
  );
  const storageKey = `agreements/${id}`;
  await insertDocument(trx, {
    agreementId: id,
    storageKey,
    sha256: sha256(bytes),
    termsSha256,
    bytes: bytes.length,
    createdAt: at,
  });
  await files.put(storageKey, bytes, MEDIA_TYPE);
}
