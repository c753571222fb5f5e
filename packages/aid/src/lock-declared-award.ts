import type { OrganisationActor } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import { lockAward } from './aid-award-queries';
import { aidError } from './aid-error';
import type { AwardVersion } from './award-input';

/**
 * Keeps an award that the actor's company has typed itself, in the version that was read, from others until the transaction ends.
 * Errors: `aid.no_such_award` (also for another company's), `aid.not_declared` for one that a register or a case has written,
 * `aid.changed_meanwhile`.
 */
export async function lockDeclaredAward(
  trx: Trx,
  { organisationId }: OrganisationActor<'company'>,
  { id, version }: AwardVersion,
): Promise<void> {
  const award = await lockAward(trx, { id, organisationId });
  if (award === undefined) throw aidError('aid.no_such_award', 'not_found');
  if (!isDeclared(award)) throw aidError('aid.not_declared', 'conflict');
  if (award.version !== version) throw aidError('aid.changed_meanwhile', 'conflict');
}

/** Whether the company typed it itself: then it may change it. */
export function isDeclared(award: {
  source: 'registered' | 'declared';
  ref: string | null;
}): boolean {
  return award.source === 'declared' && award.ref === null;
}
