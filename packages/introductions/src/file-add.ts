import { asActor, recordAct } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import { filesIn, type Db } from '@koble/db';
import { keepFile, type FileStore, type Scanner } from '@koble/files';
import { AppError, type Clock } from '@koble/kernel';
import { countUnused, insertFile } from './file-queries';
import { MAX_UNUSED_FILES, usableSince } from './file-rules';
import { refuseUnlessOpen } from './lock-for-action';
import type { ThreadFile } from './schema';
import { lockThread } from './thread-access';
import type { ThreadErrorCode } from './thread-error';

interface Deps {
  db: Db;
  clock: Clock;
  files: FileStore;
  scanner: Scanner;
}

interface NewFile {
  introductionId: string;
  name: string;
  bytes: Uint8Array;
}

/**
 * Keeps a file for a message of this introduction. Errors: those of `keepFile` and `lockThread`, `introductions.wrong_state` when
 * it is over, `introductions.too_many_files` (detail `max`: unused ones a person and introduction).
 */
export function addFile(
  { db, clock, files, scanner }: Deps,
  actor: SignedIn,
  { introductionId, ...file }: NewFile,
): Promise<ThreadFile> {
  const { personId } = actor;
  return keepFile(
    { files, scanner, rows: filesIn(db, 'introductionFile') },
    { folder: 'introductions', ...file },
    (held) =>
      asActor(db, actor, async (trx) => {
        const part = await lockThread(trx, actor, introductionId);
        refuseUnlessOpen(actor, part, 'write');
        const createdAt = clock.now();
        const since = usableSince(createdAt);
        if ((await countUnused(trx, { introductionId, personId, since })) >= MAX_UNUSED_FILES)
          throw new AppError<ThreadErrorCode>('introductions.too_many_files', 'conflict', {
            field: 'file',
            details: { max: MAX_UNUSED_FILES },
          });
        const of = { introductionId, side: part.side, personId, createdAt };
        const id = await insertFile(trx, { ...held, ...of });
        await recordAct(trx, actor, {
          action: 'file.added',
          objectKind: 'introduction',
          objectId: introductionId,
        });
        return id;
      }),
  );
}
