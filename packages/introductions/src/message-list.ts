import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { listFilesOf } from './file-queries';
import { threadFileOf } from './file-rules';
import type { Message } from './schema';
import { getThread } from './thread-access';
import { listThread } from './thread-queries';

/** A page shows this many; there is no way yet to those before. */
const SHOWN = 500;

/** An introduction's last 500 messages, the oldest of them first. Errors: those of `getThread`. */
export function listMessages(
  { db }: { db: Db },
  actor: SignedIn,
  introductionId: string,
): Promise<Message[]> {
  return asActor(db, actor, async (trx) => {
    await getThread(trx, actor, introductionId);
    const files = await listFilesOf(trx, introductionId);
    const messages = await listThread(trx, introductionId, SHOWN);
    return messages.map(({ id, side, personId, text, createdAt }) => ({
      id,
      side,
      mine: personId === actor.personId,
      text,
      at: createdAt.toISOString(),
      files: files.filter(({ messageId }) => messageId === id).map(threadFileOf),
    }));
  });
}
