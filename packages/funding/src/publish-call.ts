import type { Actor } from '@koble/accounts/schema';
import { emitEvent, inTransaction, type Db, type Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { refuseIllegalStep } from './call';
import { deleteDraft } from './call-draft-queries';
import { insertPublishedCall, lockCallBySlug, upsertPublishedCall } from './call-queries';
import { recordChange, refuseIfChanged, writerOf } from './change-call';
import { setCorrectionsHandled } from './correction-queries';
import { isFunder } from './funder-queries';
import { fundingError } from './funding-error';
import type { FundingEvent } from './funding-event';
import { keepStanding } from './keep-version';
import { refuseCallProblems } from './refuse-call-problems';
import { refuseCycleAmongCalls } from './refuse-cycle-among-calls';
import type { CallInput, CallPublication, FundingCall } from './schema';

/**
 * Publishes a call, or writes a published one again under its slug, and lets go of the draft that it was written in; nothing is
 * written when anything is refused. `revision` is what the writer has read: null for a call that is new, nothing where whatever
 * stands is to be replaced. Errors: `funding.not_allowed` (also where the slug is another funder's), `funding.slug_taken`,
 * `funding.changed_meanwhile`, `funding.rules_contradict`, `funding.rule_cycle`, `funding.funder_not_found`,
 * `funding.checked_in_the_future`, `funding.illegal_transition`, and those of `callProblems`.
 */
export async function publishCall(
  { db, clock }: { db: Db; clock: Clock },
  actor: Actor,
  {
    revision,
    draftId,
    corrections,
    ...input
  }: CallInput & Partial<Omit<CallPublication, 'call' | 'checked'>>,
): Promise<FundingCall> {
  const now = clock.now();
  const writer = writerOf(actor, input.funderId);
  refuseCallProblems(input, now);
  return inTransaction(db, async (trx) => {
    if (!(await isFunder(trx, input.funderId)))
      throw fundingError('funding.funder_not_found', 'invalid', { field: 'funderId' });
    const before = await lockCallBySlug(trx, input.slug);
    if (before !== undefined) {
      writerOf(actor, before.funder.id);
      if (revision === null) throw slugTaken();
      if (revision !== undefined) refuseIfChanged(before, revision);
      await keepStanding(trx, before);
    }
    refuseIllegalStep(before?.state ?? 'draft', 'published');
    await refuseCycleAmongCalls(trx, input);
    const write = before === undefined ? insertPublishedCall : upsertPublishedCall;
    // Nobody could lock a call that was not there yet: another may have been published since.
    if ((await write(trx, input, { now })) === undefined) throw slugTaken();
    if (draftId !== undefined && draftId !== null)
      await deleteDraft(trx, { id: draftId, personId: writer.personId });
    const act = 'call.published';
    const call = await recordChange(trx, writer, { slug: input.slug, act, at: now });
    await takeOver(trx, corrections ?? [], { callId: call.id, personId: writer.personId, at: now });
    return call;
  });
}

function slugTaken() {
  return fundingError('funding.slug_taken', 'conflict', { field: 'slug' });
}

async function takeOver(
  trx: Trx,
  corrections: readonly string[],
  { callId, personId, at }: { callId: string; personId: string; at: Date },
): Promise<void> {
  const taken = await setCorrectionsHandled(trx, corrections, {
    callId,
    outcome: 'taken_over',
    reason: '',
    handledAt: at,
    handledBy: personId,
  });
  for (const correctionId of taken)
    await emitEvent<FundingEvent>(trx, { kind: 'call.correction_taken', correctionId });
}
