import { asActor, recordAct } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import { emitEvent, type Db } from '@koble/db';
import { AppError, plainText, type Clock } from '@koble/kernel';
import type { z } from 'zod';
import { usableSince } from './file-rules';
import { attachFiles } from './file-queries';
import type { IntroductionEvent } from './introduction-events';
import { refuseUnlessOpen } from './lock-for-action';
import type { MessageInput } from './schema';
import { lockThread } from './thread-access';
import type { ThreadErrorCode } from './thread-error';
import { insertMessage, touchIntroduction } from './thread-queries';

/**
 * Writes a message, plain text with files that the same person has added to this introduction and not used yet. Errors:
 * `introductions.empty_message` (field `text`), `introductions.file_not_found` (field `fileIds`), `introductions.wrong_state` when
 * it is over, those of `lockThread`.
 */
export async function writeMessage(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  { id: introductionId, ...input }: z.output<typeof MessageInput>,
): Promise<{ id: string }> {
  const text = plainText(input.text);
  const fileIds = [...new Set(input.fileIds)];
  if (text === '' && fileIds.length === 0)
    throw new AppError<ThreadErrorCode>('introductions.empty_message', 'invalid', {
      field: 'text',
    });
  const { personId } = actor;
  return asActor(db, actor, async (trx) => {
    const part = await lockThread(trx, actor, introductionId);
    refuseUnlessOpen(actor, part, 'write');
    const { side } = part;
    const createdAt = clock.now();
    const id = await insertMessage(trx, { introductionId, side, personId, text, createdAt });
    const since = usableSince(createdAt);
    const used = await attachFiles(trx, id, { introductionId, personId, since, fileIds });
    if (used < fileIds.length)
      throw new AppError<ThreadErrorCode>('introductions.file_not_found', 'not_found', {
        field: 'fileIds',
      });
    await touchIntroduction(trx, introductionId, createdAt);
    await emitEvent<IntroductionEvent>(trx, {
      kind: 'message.written',
      introductionId,
      messageId: id,
      by: personId,
      side,
    });
    await recordAct(trx, actor, {
      action: 'message.written',
      objectKind: 'introduction',
      objectId: introductionId,
      details: { files: fileIds.length },
    });
    return { id };
  });
}
