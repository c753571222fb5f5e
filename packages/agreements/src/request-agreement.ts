import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db, Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { holdSlot, quarterOf } from '@koble/pilots';
import { canRequest } from './agreement-actions';
import { agreementError } from './agreement-error';
import { insertAgreement } from './agreement-queries';
import { answerBy } from './deadline';
import { openOffer } from './open-offer';
import { recordStep } from './record-step';
import { listAskingNeeds } from './request-queries';
import type { AgreementRequest } from './agreement-input';
import { refuseStart } from './start-day';

/**
 * Asks a partner for its pilot, and holds a slot of the quarter in which it is to start. Errors: `agreements.not_yours` for an
 * accountant; `agreements.start_out_of_range` (field `wishedStartOn`); those of `openOffer`; `agreements.start_too_early` (field
 * `wishedStartOn`) for a day before the offer begins; `agreements.unknown_need` for one that is not the company's own and
 * published; `agreements.already_requested`; those of `holdSlot`, among them `pilots.no_capacity` with the next quarter that has
 * room.
 */
export async function requestAgreement(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
  input: AgreementRequest,
): Promise<{ id: string }> {
  if (!canRequest(actor)) throw agreementError('agreements.not_yours', 'forbidden');
  const at = clock.now();
  const { needId, message, wishedStartOn } = input;
  refuseStart(wishedStartOn, { at, field: 'wishedStartOn' });
  return asActor(db, actor, async (trx) => {
    const offer = await openOffer({ db: trx, clock }, actor, input.offerId);
    if (wishedStartOn < offer.earliestStartOn)
      throw agreementError('agreements.start_too_early', 'invalid', { field: 'wishedStartOn' });
    await refuseUnknownNeed(trx, actor.organisationId, needId);
    const id = await insertAgreement(trx, {
      offerId: offer.id,
      needId,
      companyId: actor.organisationId,
      partnerId: offer.organisation.id,
      title: offer.title,
      message,
      wishedStartOn,
      quarter: quarterOf(wishedStartOn),
      deadlineOn: answerBy(at),
      requestedBy: actor.personId,
      createdAt: at,
      updatedAt: at,
    });
    if (id === undefined) throw agreementError('agreements.already_requested', 'conflict');
    await holdSlot(trx, { offerId: offer.id, quarter: quarterOf(wishedStartOn), ref: id });
    const side = 'company';
    await recordStep(trx, actor, {
      agreementId: id,
      side,
      at,
      kind: 'requested',
      termsNumber: null,
      event: { kind: 'agreement.requested', agreementId: id, by: actor.personId, side },
    });
    return { id };
  });
}

async function refuseUnknownNeed(
  trx: Trx,
  companyId: string,
  needId: string | null,
): Promise<void> {
  if (needId === null) return;
  const needs = await listAskingNeeds(trx, companyId);
  if (!needs.some(({ id }) => id === needId))
    throw agreementError('agreements.unknown_need', 'invalid', { field: 'needId' });
}
