import { recordAct } from '@koble/accounts';
import type { Actor, OrganisationActor } from '@koble/accounts/schema';
import { inTransaction, type Db, type Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { canPublishCall, canReadCall } from './call';
import { getCallBySlug, lockCallBySlug } from './call-queries';
import { revisionOf } from './call-revision';
import { fundingError } from './funding-error';
import { keepStanding, keepVersion } from './keep-version';
import type { FundingCall } from './schema';

/** Which call is meant, and what it said when it was read. */
export interface CallRead {
  slug: string;
  revision: string;
}

type Act = 'call.published' | 'call.closed' | 'call.reopened' | 'call.restored';

/**
 * Does something to a call for one of its writers, who has read what it says now; nobody else writes it meanwhile, and what
 * became of it is its next version. Errors: `funding.call_not_found`, `funding.not_allowed`, `funding.changed_meanwhile`.
 */
export function changeCall(
  { db, clock }: { db: Db; clock: Clock },
  actor: Actor,
  {
    slug,
    revision,
    act,
    change,
  }: CallRead & {
    act: Act;
    change: (trx: Trx, call: FundingCall) => Promise<void>;
  },
): Promise<FundingCall> {
  return inTransaction(db, async (trx) => {
    const before = await lockCallBySlug(trx, slug);
    if (before === undefined || !canReadCall(actor, before))
      throw fundingError('funding.call_not_found', 'not_found');
    const writer = writerOf(actor, before.funder.id);
    refuseIfChanged(before, revision);
    await keepStanding(trx, before);
    await change(trx, before);
    return recordChange(trx, writer, { slug, act, at: clock.now() });
  });
}

/** Whoever may write the calls of this funder. Error: `funding.not_allowed`. */
export function writerOf(actor: Actor, funderId: string): OrganisationActor {
  if (!('organisationId' in actor) || !canPublishCall(actor, { funder: { id: funderId } }))
    throw fundingError('funding.not_allowed', 'forbidden');
  return actor;
}

/** Error: `funding.changed_meanwhile`. */
export function refuseIfChanged(call: FundingCall, revision: string): void {
  if (revisionOf(call) !== revision) throw fundingError('funding.changed_meanwhile', 'conflict');
}

/** Keeps what a call has become as its next version, and that it was done. Gives the call. */
export async function recordChange(
  trx: Trx,
  { personId, organisationId, ...writer }: OrganisationActor,
  { slug, act, at }: { slug: string; act: Act; at: Date },
): Promise<FundingCall> {
  const after = await getCallBySlug(trx, slug);
  await keepVersion(trx, after, { personId, organisationId, at });
  await recordAct(
    trx,
    { personId, organisationId, ...writer },
    {
      action: act,
      objectKind: 'funding_call',
      objectId: after.id,
    },
  );
  return after;
}
