import type { Actor } from '@koble/accounts/schema';
import { inTransaction, type Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { lockOwnNeed } from './lock-own-need';
import { setClosed } from './need-queries';
import type { FilledHow } from './schema';

/**
 * Closes a need of the actor's own company, for good. Errors: `needs.not_found` (also for another company's, so that nobody
 * learns which exist), `needs.wrong_state` when it is closed already.
 */
export async function closeNeed(
  place: { db: Db; clock: Clock },
  actor: Actor,
  id: string,
): Promise<void> {
  await closeFilledNeed(place, actor, { id, how: null });
}

/** The same, with how the company says that the need was met. */
export async function closeFilledNeed(
  { db, clock }: { db: Db; clock: Clock },
  actor: Actor,
  { id, how }: { id: string; how: FilledHow | null },
): Promise<void> {
  await inTransaction(db, async (trx) => {
    await lockOwnNeed(trx, actor, { id, to: 'closed' });
    await setClosed(trx, id, { at: clock.now(), filledHow: how });
  });
}
