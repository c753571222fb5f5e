import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { deleteDraft } from './call-draft-queries';
import { fundingError } from './funding-error';

/** Throws away what the actor was writing. Error: `funding.draft_not_found`. */
export function discardCallDraft(
  { db }: { db: Db },
  actor: OrganisationActor,
  id: string,
): Promise<void> {
  return asActor(db, actor, async (trx) => {
    if (!(await deleteDraft(trx, { id, personId: actor.personId })))
      throw fundingError('funding.draft_not_found', 'not_found');
  });
}
