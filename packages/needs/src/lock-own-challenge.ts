import type { OrganisationActor } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import { AppError } from '@koble/kernel';
import { findOwnChallenge } from './brief-queries';
import { wrongState } from './lock-own-need';
import { canEditNeed, type NeedErrorCode } from './need';
import { lockNeed, type LockedNeed } from './need-queries';

/**
 * A challenge of the actor's own company that is not over, kept from others until the transaction ends. Errors: `needs.not_found`
 * (also for another company's, for its accountant, and for a need that asks for no pilot), `needs.wrong_state` for one that is closed.
 */
export async function lockOwnChallenge(
  trx: Trx,
  actor: OrganisationActor<'company'>,
  id: string,
): Promise<LockedNeed> {
  const need = await lockNeed(trx, id);
  const challenge = await findOwnChallenge(trx, actor.organisationId, id);
  if (need === undefined || challenge === undefined || !canEditNeed(actor, need))
    throw new AppError<NeedErrorCode>('needs.not_found', 'not_found');
  if (need.state === 'closed') throw wrongState(need.state);
  return need;
}
