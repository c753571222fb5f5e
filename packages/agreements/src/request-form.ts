import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { canRequest } from './agreement-actions';
import { agreementError } from './agreement-error';
import type { RequestForm } from './agreement-views';
import { openOffer } from './open-offer';
import { listAskingNeeds, listOpenOf } from './request-queries';

/** What the form of a request starts with. Errors: `agreements.not_yours` for an accountant; those of `openOffer`. */
export async function requestForm(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
  { offerId }: { offerId: string },
): Promise<RequestForm> {
  if (!canRequest(actor)) throw agreementError('agreements.not_yours', 'forbidden');
  const offer = await openOffer({ db, clock }, actor, offerId);
  const companyId = actor.organisationId;
  return asActor(db, actor, async (trx) => ({
    offerId,
    title: offer.title,
    partner: offer.organisation.name,
    nextFreeOn: offer.nextFreeOn,
    needs: await listAskingNeeds(trx, companyId),
    open: await listOpenOf(trx, { offerId, companyId }),
  }));
}
