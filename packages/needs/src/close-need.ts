import type { Actor } from '@koble/accounts/schema';
import { inTransaction, type Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import { canEditNeed, mayBecome, type NeedErrorCode } from './need';
import { lockNeed, setClosed } from './need-queries';

/**
 * Closes a need of the actor's own company, for good. Errors: `needs.not_found` (also for another company's, so that nobody
 * learns which exist), `needs.wrong_state` when it is closed already.
 */
export async function closeNeed(
  { db, clock }: { db: Db; clock: Clock },
  actor: Actor,
  id: string,
): Promise<void> {
  await inTransaction(db, async (trx) => {
    const need = await lockNeed(trx, id);
    if (need === undefined || !canEditNeed(actor, need))
      throw new AppError<NeedErrorCode>('needs.not_found', 'not_found');
    if (!mayBecome(need.state, 'closed'))
      throw new AppError<NeedErrorCode>('needs.wrong_state', 'conflict', {
        details: { state: need.state },
      });
    await setClosed(trx, id, clock.now());
  });
}
