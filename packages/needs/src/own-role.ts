import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import { wrongState } from './lock-own-need';
import { needIsOpen, type NeedErrorCode } from './need';
import { findNeedOf } from './need-queries';
import type { Need } from './schema';

/**
 * An open need for people of the actor's own company. Errors: `needs.not_found` (also for another company's, and for one that
 * asks for nobody), `needs.wrong_state` for one that is not open.
 */
export async function getOwnRole(
  { db, clock }: { db: Db; clock: Clock },
  { organisationId }: OrganisationActor<'company'>,
  id: string,
): Promise<Need> {
  const need = await findNeedOf(db, organisationId, id);
  if (need === undefined || !need.wants.includes('people'))
    throw new AppError<NeedErrorCode>('needs.not_found', 'not_found');
  if (!needIsOpen(need, clock.now())) throw wrongState(need.state);
  return need;
}
