import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { moveOwnPilot } from './move-own-pilot';

/** Takes an offer off the lists until it is opened again; slots that are taken stay taken. Errors: those of `moveOwnPilot`. */
export function pausePilot(deps: { db: Db }, actor: Actor, id: string): Promise<void> {
  return moveOwnPilot(deps, actor, { id, to: 'paused' });
}
