import type { Actor } from '@koble/accounts/schema';
import { inTransaction, type Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { lockOwnNeed, wrongState } from './lock-own-need';
import { setPublished } from './need-queries';

/**
 * Opens a paused need of the actor's own company again, for the time that it has left. Errors: `needs.not_found` as when it is
 * closed, `needs.wrong_state` for one that is not paused or whose time is up.
 */
export async function reopenNeed(
  { db, clock }: { db: Db; clock: Clock },
  actor: Actor,
  id: string,
): Promise<void> {
  await inTransaction(db, async (trx) => {
    const { state, expiresAt } = await lockOwnNeed(trx, actor, { id, to: 'published' });
    if (state !== 'paused' || expiresAt === null || expiresAt <= clock.now())
      throw wrongState(state);
    await setPublished(trx, id);
  });
}
