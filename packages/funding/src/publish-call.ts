import type { Actor } from '@koble/accounts/schema';
import { inTransaction, type Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { canPublishCall, refuseIllegalStep } from './call';
import { getCallBySlug, lockCallBySlug, upsertPublishedCall } from './call-queries';
import { isFunder } from './funder-queries';
import { fundingError } from './funding-error';
import { refuseContradictions } from './rule-contradictions';
import { refuseCycle, slugsBefore } from './rule-cycles';
import { lockCallsInSteps } from './rule-queries';
import type { CallInput, FundingCall } from './schema';

/**
 * Publishes a call, or writes a published one again under its slug; nothing is written when anything is refused. Errors:
 * `funding.not_allowed` (also where the slug is another funder's), `funding.rules_contradict`, `funding.rule_cycle`,
 * `funding.funder_not_found`, `funding.checked_in_the_future`, `funding.illegal_transition`.
 */
export async function publishCall(
  { db, clock }: { db: Db; clock: Clock },
  actor: Actor,
  input: CallInput,
): Promise<FundingCall> {
  const now = clock.now();
  refuseUnlessAllowed(actor, input.funderId);
  refuseContradictions(input.rules);
  if (input.checkedOn > osloDate(now))
    throw fundingError('funding.checked_in_the_future', 'invalid', { field: 'checkedOn' });
  return inTransaction(db, async (trx) => {
    if (!(await isFunder(trx, input.funderId)))
      throw fundingError('funding.funder_not_found', 'invalid', { field: 'funderId' });
    const before = await lockCallBySlug(trx, input.slug);
    if (before !== undefined) refuseUnlessAllowed(actor, before.funder.id);
    refuseIllegalStep(before?.state ?? 'draft', 'published');
    if (slugsBefore(input.rules).length > 0) refuseCycle(input, await lockCallsInSteps(trx));
    await upsertPublishedCall(trx, input, { now });
    return getCallBySlug(trx, input.slug);
  });
}

function refuseUnlessAllowed(actor: Actor, funderId: string): void {
  if (!canPublishCall(actor, { funder: { id: funderId } }))
    throw fundingError('funding.not_allowed', 'forbidden');
}
