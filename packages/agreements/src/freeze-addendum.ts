import type { Trx } from '@koble/db';
import type { FileStore } from '@koble/files';
import { canonicalJson, sha256 } from '@koble/kernel/fingerprint';
import { renderPdf } from '@koble/pdf';
import { addendumDocument } from './addendum-document';
import { insertAddendum, listAddenda } from './addendum-queries';
import { listCallTitles } from './call-title-queries';
import { findParties } from './document-queries';
import { MEDIA_TYPE } from './freeze-document';
import type { LockedPart } from './lock-for-action';
import { openChangeOf } from './open-change-of';
import { languageOfCompany, listSignatures } from './signature-queries';
import { termsDifference } from './terms-difference';
import { listTerms } from './terms-queries';

/**
 * Makes the PDF of a change that both have agreed to, keeps it and writes down its hash, in the transaction of the second yes that made
 * it terms `number`. Its key is of its number: what was frozen is never written over, but for bytes of a transaction
 * that came to nothing. Error: `files.store_unavailable`.
 */
export async function freezeAddendum(
  { trx, files, at }: { trx: Trx; files: FileStore; at: Date },
  of: LockedPart,
  number: number,
): Promise<void> {
  const { id: agreementId, number: agreementNumber, title } = of.agreement;
  const change = openChangeOf(of);
  const { terms, baseNumber } = change;
  const before = (await listTerms(trx, agreementId)).find((laid) => laid.number === baseNumber);
  if (before === undefined) throw new Error(`no terms ${baseNumber} of agreement ${agreementId}`);
  const callIds = [...new Set([...before.terms.callIds, ...terms.callIds])];
  const calls = await listCallTitles(trx, callIds);
  const signatures = await listSignatures(trx, agreementId);
  const termsSha256 = sha256(canonicalJson(terms));
  const addendum = (await listAddenda(trx, agreementId)).length + 1;
  const bytes = await renderPdf(
    addendumDocument({
      addendum,
      number: agreementNumber,
      title,
      language: await languageOfCompany(trx, agreementId, number),
      at,
      parties: await findParties(trx, agreementId),
      side: change.side,
      reason: change.reason,
      proposedAt: change.proposedAt,
      changes: termsDifference(before.terms, terms),
      beforeNumber: baseNumber,
      beforeSha256: sha256(canonicalJson(before.terms)),
      termsNumber: number,
      terms,
      termsSha256,
      calls: calls.filter(({ id }) => terms.callIds.includes(id)).map((call) => call.title),
      callTitles: new Map(calls.map((call) => [call.id, call.title])),
      signatures: signatures.filter((one) => one.termsNumber === number),
    }),
  );
  const storageKey = `agreement-addenda/${agreementId}/${addendum}`;
  await insertAddendum(trx, {
    agreementId,
    number: addendum,
    changeId: change.id,
    storageKey,
    sha256: sha256(bytes),
    termsSha256,
    bytes: bytes.length,
    createdAt: at,
  });
  await files.put(storageKey, bytes, MEDIA_TYPE);
}
