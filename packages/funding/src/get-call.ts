import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { canReadCall, isOpen } from './call';
import { getCallBySlug, listCallsByIds } from './call-queries';
import { fundingError } from './funding-error';
import type { FundingCall } from './schema';

/** A call as anybody reads it; a draft only its writers. Error: `funding.call_not_found`. */
export async function getCall(
  { db }: { db: Db },
  actor: Actor,
  slug: string,
): Promise<FundingCall> {
  const call = await getCallBySlug(db, slug);
  if (!canReadCall(actor, call)) throw fundingError('funding.call_not_found', 'not_found');
  return call;
}

/** These calls as far as they take applications now, and how many have asked for each: a count that only the matching reads. */
export async function listCallSupplies(
  db: Db,
  ids: readonly string[],
  now: Date,
): Promise<{ call: FundingCall; interests: number }[]> {
  const stored = await listCallsByIds(db, ids);
  return stored
    .filter(({ call }) => isOpen(call, now))
    .map(({ call, interests }) => ({ call, interests }));
}
