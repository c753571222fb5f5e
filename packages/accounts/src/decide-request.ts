import { emitEvent, type Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import type { AccountErrorCode } from './account-error';
import type { AccountEvent } from './account-events';
import type { RequestDecision } from './account-input';
import type { OrganisationActor } from './actor';
import { asOwner } from './as-owner';
import { recordAct } from './audit-queries';
import { insertMembership } from './membership-queries';
import { updateDecided } from './request-queries';

/**
 * An owner lets somebody in who asked, as a member, or does not. Errors: `accounts.not_owner`, `accounts.no_such_request`, also
 * for one that is decided or another organisation's.
 */
export async function decideRequest(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor,
  { id, granted }: RequestDecision,
): Promise<void> {
  const { organisationId } = actor;
  const at = clock.now();
  await asOwner(db, actor, async (trx) => {
    const decision = { granted, decidedBy: actor.personId, decidedAt: at };
    const personId = await updateDecided(trx, { id, organisationId }, decision);
    if (personId === undefined)
      throw new AppError<AccountErrorCode>('accounts.no_such_request', 'not_found');
    if (granted)
      await insertMembership(trx, { personId, organisationId, role: 'member', createdAt: at });
    await emitEvent<AccountEvent>(trx, { kind: 'membership.decided', requestId: id });
    await recordAct(trx, actor, {
      action: granted ? 'membership.granted' : 'membership.refused',
      objectKind: 'person',
      objectId: personId,
    });
  });
}
