import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import { draftOfRow } from './draft-of-row';
import { deleteDraft, lockDraft, updateDraft } from './draft-queries';
import { canEditOffer, type PilotErrorCode } from './pilot-offer';
import { findPilot, lockPilot } from './pilot-queries';
import { changedMeanwhile } from './save-draft';

/**
 * Gives up what was written and not published, and goes back to what others see; what was never published is gone. Errors:
 * `pilots.changed_meanwhile`, `pilots.not_yours`, `pilots.not_found`.
 */
export async function discardDraft(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'partner'>,
  { id, version }: { id: string; version: number },
): Promise<void> {
  if (!canEditOffer(actor, actor))
    throw new AppError<PilotErrorCode>('pilots.not_yours', 'forbidden');
  await asActor(db, actor, async (trx) => {
    await lockPilot(trx, id);
    const draft = await lockDraft(trx, id);
    if (draft === undefined) throw new AppError<PilotErrorCode>('pilots.not_found', 'not_found');
    if (draft.version !== version) throw changedMeanwhile();
    const offer = await findPilot(trx, id);
    if (offer === undefined) return deleteDraft(trx, id);
    const next = version + 1;
    const content = draftOfRow(offer);
    const set = { version: next, publishedVersion: next, content, savedAt: clock.now() };
    return updateDraft(trx, id, set);
  });
}
