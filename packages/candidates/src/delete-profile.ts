import { recordAct } from '@koble/accounts';
import type { PersonActor } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import { deleteOwnRow } from './own-profile-queries';

/** Deletes a profile that the actor has locked, and with it the list of whom it was hidden from. */
export async function deleteProfile(trx: Trx, actor: PersonActor, id: string): Promise<void> {
  await deleteOwnRow(trx, id);
  await recordAct(trx, actor, { action: 'profile.deleted', objectKind: 'candidate', objectId: id });
}
