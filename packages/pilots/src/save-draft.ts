import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db, Trx } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import { randomUUID } from 'node:crypto';
import { insertDraft, lockDraft, updateDraft } from './draft-queries';
import { canEditOffer, type PilotErrorCode } from './pilot-offer';
import { lockPilot } from './pilot-queries';
import type { PilotDraft } from './schema';

/**
 * Saves what a partner is writing: of a new offer where `id` is null, else of one that it has or has begun. `version` is that of the
 * last save, and null for the first. Others see nothing of it until it is published. Errors: `pilots.changed_meanwhile` where
 * somebody else, or another page, has saved or published since; `pilots.not_yours` for an accountant; `pilots.not_found`;
 * `pilots.wrong_state` of a closed offer.
 */
export async function saveDraft(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'partner'>,
  input: { id: string | null; version: number | null; draft: PilotDraft },
): Promise<{ id: string; version: number }> {
  const { organisationId } = actor;
  if (!canEditOffer(actor, { organisationId }))
    throw new AppError<PilotErrorCode>('pilots.not_yours', 'forbidden');
  return asActor(db, actor, async (trx) => {
    const content = input.draft;
    const savedAt = clock.now();
    const offerId = input.id ?? randomUUID();
    const version = input.id === null ? null : await lockVersion(trx, actor, offerId);
    if (version !== input.version) throw changedMeanwhile();
    if (version !== null) {
      await updateDraft(trx, offerId, { version: version + 1, content, savedAt });
      return { id: offerId, version: version + 1 };
    }
    await insertDraft(trx, { offerId, organisationId, content, savedAt });
    return { id: offerId, version: 1 };
  });
}

/** The version of the draft; null of an offer that nobody has begun to change. */
async function lockVersion(
  trx: Trx,
  actor: OrganisationActor<'partner'>,
  offerId: string,
): Promise<number | null> {
  const offer = await lockPilot(trx, offerId);
  const draft = await lockDraft(trx, offerId);
  const isOwn = offer === undefined ? draft !== undefined : canEditOffer(actor, offer);
  if (!isOwn) throw new AppError<PilotErrorCode>('pilots.not_found', 'not_found');
  if (offer?.state === 'closed')
    throw new AppError<PilotErrorCode>('pilots.wrong_state', 'conflict', {
      details: { state: offer.state },
    });
  return draft?.version ?? null;
}

export function changedMeanwhile(): AppError<PilotErrorCode> {
  return new AppError('pilots.changed_meanwhile', 'conflict');
}
