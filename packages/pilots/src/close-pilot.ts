import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { moveOwnPilot } from './move-own-pilot';

/** Closes an offer for good; its page stays and says so. Errors: those of `moveOwnPilot`. */
export function closePilot(deps: { db: Db }, actor: Actor, id: string): Promise<void> {
  return moveOwnPilot(deps, actor, { id, to: 'closed' });
}
