import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { canPublishCall } from './call';
import { countDrafts, insertDraft, updateDraft } from './call-draft-queries';
import { findCall } from './call-queries';
import { fundingError } from './funding-error';
import type { CallDraft } from './schema';

/** So many drafts may one person have: one that is forgotten is thrown away by nobody else. */
const MOST_DRAFTS = 50;

/**
 * Keeps what somebody is writing, right or not; nobody else sees it. Errors: `funding.call_not_found`, `funding.not_allowed`,
 * `funding.draft_not_found` for one that was published or discarded elsewhere, `funding.too_many_drafts`.
 */
export async function saveCallDraft(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'funder' | 'operator'>,
  { id, callId, base, form }: CallDraft,
): Promise<{ id: string; savedAt: string }> {
  if (callId !== null) {
    const call = await findCall(db, callId);
    if (call === undefined) throw fundingError('funding.call_not_found', 'not_found');
    if (!canPublishCall(actor, call)) throw fundingError('funding.not_allowed', 'forbidden');
  }
  const savedAt = clock.now();
  return asActor(db, actor, async (trx) => {
    if (id !== null) {
      if (!(await updateDraft(trx, { id, form, base, savedAt })))
        throw fundingError('funding.draft_not_found', 'not_found');
      return { id, savedAt: savedAt.toISOString() };
    }
    if ((await countDrafts(trx)) >= MOST_DRAFTS)
      throw fundingError('funding.too_many_drafts', 'too_many');
    const { personId, organisationId } = actor;
    // Of a new call there is nothing that it was begun upon.
    const begun = callId === null ? null : base;
    const draft = { personId, organisationId, callId, form, base: begun ?? null, savedAt };
    return { id: await insertDraft(trx, draft), savedAt: savedAt.toISOString() };
  });
}
