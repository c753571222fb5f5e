import type { OrganisationActor } from '@koble/accounts/schema';
import { inTransaction, type Db, type Trx } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import { isSkillId, skill } from '@koble/taxonomy';
import { canEditOffer, mayBecome, type PilotErrorCode } from './pilot-offer';
import { insertPilot, lockPilot, rewritePilot } from './pilot-queries';
import type { PilotOfferInput } from './schema';

/**
 * Publishes a partner's offer: a new one, or with `id` one that it has, rewritten. What has been taken of the quarter's
 * capacity stays taken. Errors: `pilots.unknown_skill` and `pilots.lab_without_place` name their field; `pilots.not_yours`
 * for an accountant; `pilots.not_found` also for another partner's offer; `pilots.wrong_state` for a closed one.
 */
export async function publishPilot(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'partner'>,
  { id, offer }: { id: string | null; offer: PilotOfferInput },
): Promise<{ id: string }> {
  const { organisationId } = actor;
  if (!canEditOffer(actor, { organisationId }))
    throw new AppError<PilotErrorCode>('pilots.not_yours', 'forbidden');
  refuseWrongOffer(offer);
  const publishedAt = clock.now();
  return inTransaction(db, async (trx) => {
    if (id === null)
      return { id: await insertPilot(trx, { ...offer, organisationId, publishedAt }) };
    await refuseToRewrite(trx, actor, id);
    await rewritePilot(trx, id, { ...offer, publishedAt });
    return { id };
  });
}

async function refuseToRewrite(
  trx: Trx,
  actor: OrganisationActor<'partner'>,
  id: string,
): Promise<void> {
  const known = await lockPilot(trx, id);
  if (known === undefined || !canEditOffer(actor, known))
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
