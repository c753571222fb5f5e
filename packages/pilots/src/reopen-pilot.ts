import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { moveOwnPilot } from './move-own-pilot';

/** Puts a paused offer on the lists again, as it was. Errors: those of `moveOwnPilot`. */
export function reopenPilot(deps: { db: Db }, actor: Actor, id: string): Promise<void> {
  return moveOwnPilot(deps, actor, { id, to: 'published' });
}
