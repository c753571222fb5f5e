import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { canReadCall, openAt } from './call';
import { findCall, getCallBySlug, listCallsByIds } from './call-queries';
import { fundingError } from './funding-error';
import type { FundingCall } from './schema';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * A call as anybody reads it, by its slug, or by its id as search results name it; a draft only its writers. Error:
 * `funding.call_not_found`.
 */
export async function getCall(
  { db }: { db: Db },
  actor: Actor,
  slugOrId: string,
): Promise<FundingCall> {
  const call = ID.test(slugOrId) ? await findCall(db, slugOrId) : await getCallBySlug(db, slugOrId);
  if (call === undefined || !canReadCall(actor, call))
    throw fundingError('funding.call_not_found', 'not_found');
  return call;
}

/** These calls as far as they take applications now, and how many have asked for each: a count that only the matching reads. */
export async function listCallSupplies(
  db: Db,
  ids: readonly string[],
  now: Date,
): Promise<{ call: FundingCall; interests: number }[]> {
  const stored = await listCallsByIds(db, ids);
  const isOpen = openAt(now);
  return stored
    .filter(({ call }) => isOpen(call))
    .map(({ call, interests }) => ({ call, interests }));
}
