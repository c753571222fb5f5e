import type { Actor } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import { lockOwnNeed, wrongState } from './lock-own-need';

/**
 * Keeps a need of the actor's own company that nobody else has seen yet as it is until the transaction ends. Errors:
 * `needs.not_found` as when it is closed; `needs.wrong_state` for one that has been published.
 */
export async function lockUnpublishedNeed(trx: Trx, actor: Actor, id: string): Promise<void> {
  const { state } = await lockOwnNeed(trx, actor, { id, to: 'published' });
  if (state !== 'draft' && state !== 'review') throw wrongState(state);
}
