import { asActor, recordAct } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import {
  cleanFileName,
  scanBytes,
  typeOfContent,
  type FileStore,
  type Scanner,
} from '@koble/files';
import { AppError, type Clock } from '@koble/kernel';
import { createHash, randomUUID } from 'node:crypto';
import { countUnused, deleteFile, insertFile, settleFile } from './file-queries';
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
 * Keeps a file for a message of this introduction. It is held until the scanner has looked at it, which a scanner that is down
 * leaves to `scanHeldFiles`. Errors: those of `typeOfContent` and `lockThread`, `introductions.wrong_state` when it is over,
 * `introductions.too_many_files` (detail `max`: unused ones a person and introduction), `files.refused` by the scanner,
 * `files.store_unavailable`.
 */
export async function addFile(deps: Deps, actor: SignedIn, file: NewFile): Promise<ThreadFile> {
  const { db, files } = deps;
  const { bytes } = file;
  const mediaType = typeOfContent(file.name, bytes);
  const kept = {
    name: cleanFileName(file.name),
    mediaType,
    storageKey: `introductions/${randomUUID()}`,
  };
  // The row first: bytes without one would never be found again.
  const id = await holdFile(deps, actor, { ...file, ...kept });
  try {
    await files.put(kept.storageKey, bytes, mediaType);
  } catch (error) {
    await asActor(db, actor, (trx) => deleteFile(trx, id)).catch(() => undefined);
    throw error;
  }
  const verdict = await scanBytes(deps, kept, bytes);
  const state = await asActor(db, actor, (trx) => settleFile(trx, id, verdict));
  if (state === undefined || state === 'refused') {
    // Whoever gave it may have deleted their account meanwhile, and the row with it.
    await files.remove(kept.storageKey);
    throw new AppError<ThreadErrorCode>('files.refused', 'invalid', { field: 'file' });
  }
  return { id, name: kept.name, mediaType, bytes: bytes.length, state };
}

/** Writes the row of a file whose bytes are not stored yet. */
function holdFile(
  { db, clock }: Deps,
  actor: SignedIn,
  { introductionId, bytes, ...kept }: NewFile & { mediaType: string; storageKey: string },
): Promise<string> {
  const { personId } = actor;
  return asActor(db, actor, async (trx) => {
    const part = await lockThread(trx, actor, introductionId);
    refuseUnlessOpen(actor, part, 'write');
    const createdAt = clock.now();
    const since = usableSince(createdAt);
    if ((await countUnused(trx, { introductionId, personId, since })) >= MAX_UNUSED_FILES)
      throw new AppError<ThreadErrorCode>('introductions.too_many_files', 'conflict', {
        field: 'file',
        details: { max: MAX_UNUSED_FILES },
      });
    const id = await insertFile(trx, {
      ...kept,
      introductionId,
      side: part.side,
      personId,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      state: 'held',
      createdAt,
    });
    await recordAct(trx, actor, {
      action: 'file.added',
      objectKind: 'introduction',
      objectId: introductionId,
    });
    return id;
  });
}
