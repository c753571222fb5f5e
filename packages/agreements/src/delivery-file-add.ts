import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import {
  cleanFileName,
  scanBytes,
  typeOfContent,
  type FileStore,
  type Scanner,
} from '@koble/files';
import type { Clock } from '@koble/kernel';
import { randomUUID } from 'node:crypto';
import { agreementError } from './agreement-error';
import type { Side } from './agreement-input';
import {
  countDeliveryFiles,
  deleteDeliveryFile,
  insertDeliveryFile,
  settleDeliveryFile,
} from './delivery-file-queries';
import { sha256 } from './sha256';
import { latestTerms } from './terms-queries';
import { besideAgreement, UNDER_WAY } from './under-way';

export interface DeliveryFiles {
  db: Db;
  clock: Clock;
  files: FileStore;
  scanner: Scanner;
}

interface NewFile {
  id: string;
  deliverable: string;
  name: string;
  bytes: Uint8Array;
}

const MOST_FILES = 10;

/**
 * Keeps a file of a deliverable; both sides may add, and both read what the scanner lets through. One that the scanner cannot look at
 * now is held for `scanHeldDeliveryFiles`. Errors: those of `typeOfContent` and `besideAgreement`, `agreements.no_such_deliverable`,
 * `agreements.too_many_files` (detail `max`), `files.refused` by the scanner, `files.store_unavailable`.
 */
export async function addDeliveryFile(
  deps: DeliveryFiles,
  actor: SignedIn,
  file: NewFile,
): Promise<{ id: string }> {
  const { db, files } = deps;
  const { bytes } = file;
  const mediaType = typeOfContent(file.name, bytes);
  const kept = {
    name: cleanFileName(file.name),
    mediaType,
    // Beside the frozen PDF's key and not below it: a folder cannot be called like a file.
    storageKey: `agreement-files/${file.id}/${randomUUID()}`,
  };
  // The row first: bytes without one would never be found again.
  const held = await holdFile(deps, actor, { ...file, ...kept });
  try {
    await files.put(kept.storageKey, bytes, mediaType);
  } catch (error) {
    // Where this fails too, the row without bytes is refused by `scanHeldDeliveryFiles`: what the store said is what is told.
    await deleteDeliveryFile(db, { ...held, agreementId: file.id }).catch(() => undefined);
    throw error;
  }
  const verdict = await scanBytes(deps, kept, bytes);
  const state = await settleDeliveryFile(db, held.id, verdict);
  if (state === undefined || state === 'refused') {
    await files.remove(kept.storageKey);
    throw agreementError('files.refused', 'invalid', { field: 'file' });
  }
  return { id: held.id };
}

function holdFile(
  { db, clock }: DeliveryFiles,
  actor: SignedIn,
  {
    id: agreementId,
    deliverable,
    bytes,
    ...kept
  }: NewFile & { mediaType: string; storageKey: string },
): Promise<{ id: string; side: Side }> {
  return besideAgreement(db, actor, {
    id: agreementId,
    states: UNDER_WAY,
    action: 'file_added',
    async work({ side }, trx) {
      const deliverables = (await latestTerms(trx, agreementId))?.terms.deliverables ?? [];
      if (!deliverables.includes(deliverable))
        throw agreementError('agreements.no_such_deliverable', 'invalid', { field: 'deliverable' });
      if ((await countDeliveryFiles(trx, agreementId, deliverable)) >= MOST_FILES)
        throw agreementError('agreements.too_many_files', 'conflict', {
          field: 'file',
          details: { max: MOST_FILES },
        });
      const id = await insertDeliveryFile(trx, {
        ...kept,
        agreementId,
        deliverable,
        side,
        personId: actor.personId,
        bytes: bytes.length,
        sha256: sha256(bytes),
        state: 'held',
        createdAt: clock.now(),
      });
      return { id, side };
    },
  });
}
