import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import { filesIn, type Db } from '@koble/db';
import { keepFile, type FileStore, type Scanner } from '@koble/files';
import type { Clock } from '@koble/kernel';
import { caseError, caseNotFound } from './case-error';
import { countCaseFiles, insertCaseFile } from './case-file-queries';
import { recordFileAct, refuseReader } from './case-file';
import { lockItem } from './item-queries';

interface CaseFiles {
  db: Db;
  clock: Clock;
  files: FileStore;
  scanner: Scanner;
}

interface NewFile {
  itemId: string;
  name: string;
  bytes: Uint8Array;
}

const MAX_FILES = 10;

/**
 * Keeps a file at something to do for a case, whatever its state: papers come late. Errors: those of `keepFile`, `cases.not_found`,
 * `cases.only_read` for an accountant, `cases.too_many_files` (detail `max`).
 */
export async function addCaseFile(
  { db, clock, files, scanner }: CaseFiles,
  actor: SignedIn,
  { itemId, ...file }: NewFile,
): Promise<{ id: string }> {
  const { id } = await keepFile(
    { files, scanner, rows: filesIn(db, 'fundingCaseFile') },
    { folder: 'case-files', ...file },
    (held) =>
      asActor(db, actor, async (trx) => {
        const item = await lockItem(trx, itemId);
        if (item === undefined) throw caseNotFound();
        refuseReader(actor);
        if ((await countCaseFiles(trx, itemId)) >= MAX_FILES)
          throw caseError('cases.too_many_files', 'conflict', {
            field: 'file',
            details: { max: MAX_FILES },
          });
        await recordFileAct(trx, actor, { act: 'file_added', caseId: item.caseId });
        const of = { itemId, personId: actor.personId, createdAt: clock.now() };
        return insertCaseFile(trx, { ...held, ...of });
      }),
  );
  return { id };
}
