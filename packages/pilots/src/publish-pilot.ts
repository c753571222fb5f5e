import type { OrganisationActor } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import { isSkillId, skill } from '@koble/taxonomy';
import { listCallNames, replaceDetails } from './details-queries';
import { canEditOffer, mayBecome, type PilotErrorCode } from './pilot-offer';
import { insertPilot, lockPilot, rewritePilot } from './pilot-queries';
import type { OfferDetails, PilotOfferInput } from './schema';

/**
 * Publishes a partner's offer under this id: a new one, or one that it has, rewritten. The slots that are taken stay taken. Errors:
 * `pilots.unknown_skill`, `pilots.lab_without_place` and `pilots.unknown_call` name their field; `pilots.not_yours` for an
 * accountant; `pilots.not_found` for another partner's offer; `pilots.wrong_state` for a closed one.
 */
export async function publishPilot(
  { trx, clock }: { trx: Trx; clock: Clock },
  actor: OrganisationActor<'partner'>,
  { id, offer, details }: { id: string; offer: PilotOfferInput; details: OfferDetails },
): Promise<void> {
  const { organisationId } = actor;
  if (!canEditOffer(actor, { organisationId }))
    throw new AppError<PilotErrorCode>('pilots.not_yours', 'forbidden');
  refuseWrongOffer(offer);
  await refuseUnknownCalls(trx, details.callIds);
  const type = details.task === null ? ('pilot' as const) : ('student_task' as const);
  const written = { ...offer, type, publishedAt: clock.now() };
  const known = await lockPilot(trx, id);
  if (known === undefined) await insertPilot(trx, { ...written, id, organisationId });
  else {
    refuseToRewrite(actor, known);
    await rewritePilot(trx, id, written);
  }
  await replaceDetails(trx, id, details);
}

type Known = NonNullable<Awaited<ReturnType<typeof lockPilot>>>;

function refuseToRewrite(actor: OrganisationActor<'partner'>, known: Known): void {
  if (!canEditOffer(actor, known))
    throw new AppError<PilotErrorCode>('pilots.not_found', 'not_found');
  if (known.state !== 'published' && !mayBecome(known.state, 'published'))
    throw new AppError<PilotErrorCode>('pilots.wrong_state', 'conflict', {
      details: { state: known.state },
    });
}

function refuseWrongOffer(offer: PilotOfferInput): void {
  refuseUnknown(
    'skills',
    offer.skills.find((id) => !isSkillId(id)),
  );
  refuseUnknown(
    'languages',
    offer.languages.find((id) => skill(id)?.kind !== 'language'),
  );
  if (offer.place === 'lab' && offer.municipality === null)
    throw new AppError<PilotErrorCode>('pilots.lab_without_place', 'invalid', {
      field: 'municipality',
    });
}

function refuseUnknown(field: 'skills' | 'languages', id: string | undefined): void {
  if (id === undefined) return;
  throw new AppError<PilotErrorCode>('pilots.unknown_skill', 'invalid', { field, details: { id } });
}

async function refuseUnknownCalls(trx: Trx, callIds: readonly string[]): Promise<void> {
  const known = (await listCallNames(trx)).map(({ id }) => id);
  if (callIds.some((id) => !known.includes(id)))
    throw new AppError<PilotErrorCode>('pilots.unknown_call', 'invalid', { field: 'callIds' });
}
