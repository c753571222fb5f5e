import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { getPilotOffer, isOpenOn } from '@koble/pilots';
import type { PilotOffer } from '@koble/pilots/schema';
import { agreementError } from './agreement-error';

/**
 * An offer that a company can ask for now. Errors: `pilots.not_found`; `agreements.offer_closed`; `agreements.topics_closed` for a
 * student's task whose topics are handed in.
 */
export async function openOffer(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
  offerId: string,
): Promise<PilotOffer> {
  const offer = await getPilotOffer({ db, clock }, actor, offerId);
  if (offer.state !== 'published') throw agreementError('agreements.offer_closed', 'conflict');
  if (!isOpenOn(offer, osloDate(clock.now())))
    throw agreementError('agreements.topics_closed', 'conflict');
  return offer;
}
