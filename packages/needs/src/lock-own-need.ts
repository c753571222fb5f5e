import type { Actor } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import { AppError } from '@koble/kernel';
import { canEditNeed, mayBecome, type NeedErrorCode } from './need';
import { lockNeed, type LockedNeed } from './need-queries';
import type { Need } from './schema';

/**
 * A need of the actor's own company that may become this now, and that nobody else changes meanwhile. Errors: `needs.not_found`
 * (also for another company's, so that nobody learns which exist), `needs.wrong_state`.
 */
export async function lockOwnNeed(
  trx: Trx,
  actor: Actor,
  { id, to }: { id: string; to: Need['state'] },
): Promise<LockedNeed> {
  const need = await lockNeed(trx, id);
  if (need === undefined || !canEditNeed(actor, need))
    throw new AppError<NeedErrorCode>('needs.not_found', 'not_found');
  if (!mayBecome(need.state, to)) throw wrongState(need.state);
  return need;
}

export function wrongState(state: Need['state']): AppError<NeedErrorCode> {
  return new AppError('needs.wrong_state', 'conflict', { details: { state } });
}
