import { asActor } from '@koble/accounts';
import type { Actor } from '@koble/accounts/schema';
import type { Db, Trx } from '@koble/db';
import { canReadCall } from './call';
import { changedFields } from './call-content';
import { findCallBySlug } from './call-queries';
import { listVersions } from './call-version-queries';
import { fundingError } from './funding-error';
import type { CallVersion } from './schema';

/**
 * What a call has said, the newest first, and what each version changed. Everybody reads for which organisation it was written, or
 * which feed or file said it; which person wrote it, their colleagues. Error: `funding.call_not_found`.
 */
export function getCallHistory(
  { db }: { db: Db },
  actor: Actor,
  slug: string,
): Promise<CallVersion[]> {
  // The wall shows nobody's name but a colleague's; a visitor passes none, and is told no name at all.
  if (actor.kind === 'visitor') return historyOf(db, actor, slug);
  return asActor(db, actor, (trx) => historyOf(trx, actor, slug));
}

async function historyOf(db: Db | Trx, actor: Actor, slug: string): Promise<CallVersion[]> {
  const call = await findCallBySlug(db, slug);
  if (call === undefined || !canReadCall(actor, call))
    throw fundingError('funding.call_not_found', 'not_found');
  const versions = await listVersions(db, call.id);
  return versions.map(({ at, organisationId, person, ...version }, i) => {
    const before = versions[i + 1];
    const isColleague =
      organisationId !== null &&
      'organisationId' in actor &&
      (actor.operatorId ?? actor.organisationId) === organisationId;
    return {
      ...version,
      at: at.toISOString(),
      person: isColleague ? person : null,
      changed: before === undefined ? [] : changedFields(before.content, version.content),
    };
  });
}
