import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { getThread } from './thread-access';
import { markRead } from './thread-queries';

/** The actor has read what is in this thread. Errors: those of `getThread`. */
export async function markThreadRead(
  { db }: { db: Db },
  actor: SignedIn,
  introductionId: string,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    await getThread(trx, actor, introductionId);
    await markRead(trx, { introductionId, personId: actor.personId });
  });
}
