import type { Actor } from '@koble/accounts/schema';
import { inTransaction, type Db } from '@koble/db';
import { AppError } from '@koble/kernel';
import { canEditOffer, mayBecome, type PilotErrorCode } from './pilot-offer';
import { lockPilot, setPilotState } from './pilot-queries';

/**
 * Moves an offer of the actor's own partner to another state. Errors: `pilots.not_found` (also for another partner's, so that nobody
 * learns which exist), `pilots.wrong_state`.
 */
export async function moveOwnPilot(
  { db }: { db: Db },
  actor: Actor,
  { id, to }: { id: string; to: 'published' | 'paused' | 'closed' },
): Promise<void> {
  await inTransaction(db, async (trx) => {
    const offer = await lockPilot(trx, id);
    if (offer === undefined || !canEditOffer(actor, offer))
      throw new AppError<PilotErrorCode>('pilots.not_found', 'not_found');
    if (!mayBecome(offer.state, to))
      throw new AppError<PilotErrorCode>('pilots.wrong_state', 'conflict', {
        details: { state: offer.state },
      });
    await setPilotState(trx, id, to);
  });
}
