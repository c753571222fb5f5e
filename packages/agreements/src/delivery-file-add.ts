import type { SignedIn } from '@koble/accounts/schema';
import { filesIn, type Db } from '@koble/db';
import { keepFile, type FileStore, type Scanner } from '@koble/files';
import type { Clock } from '@koble/kernel';
import { agreementError } from './agreement-error';
import { countDeliveryFiles, insertDeliveryFile } from './delivery-file-queries';
import { latestTerms } from './terms-queries';
import { besideAgreement, UNDER_WAY } from './under-way';

interface DeliveryFiles {
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
 * Keeps a file of a deliverable; both sides may add, and both read what the scanner lets through. Errors: those of `keepFile` and
 * `besideAgreement`, `agreements.no_such_deliverable`, `agreements.too_many_files` (detail `max`).
 */
export async function addDeliveryFile(
  { db, clock, files, scanner }: DeliveryFiles,
  actor: SignedIn,
  { id: agreementId, deliverable, ...file }: NewFile,
): Promise<{ id: string }> {
  const { id } = await keepFile(
    { files, scanner, rows: filesIn(db, 'agreementFile') },
    // Beside the frozen PDF's key and not below it: a folder cannot be called like a file.
    { folder: `agreement-files/${agreementId}`, ...file },
    (held) =>
      besideAgreement(db, actor, {
        id: agreementId,
        states: UNDER_WAY,
        action: 'file_added',
        async work({ side }, trx) {
          const deliverables = (await latestTerms(trx, agreementId))?.terms.deliverables ?? [];
          if (!deliverables.includes(deliverable))
            throw agreementError('agreements.no_such_deliverable', 'invalid', {
              field: 'deliverable',
            });
          if ((await countDeliveryFiles(trx, agreementId, deliverable)) >= MOST_FILES)
            throw agreementError('agreements.too_many_files', 'conflict', {
              field: 'file',
              details: { max: MOST_FILES },
            });
          const { personId } = actor;
          const of = { agreementId, deliverable, side, personId, createdAt: clock.now() };
          return insertDeliveryFile(trx, { ...held, ...of });
        },
      }),
  );
  return { id };
}
