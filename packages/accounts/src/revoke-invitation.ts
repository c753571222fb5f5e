import type { Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import type { AccountErrorCode } from './account-error';
import type { OrganisationActor } from './actor';
import { asOwner } from './as-owner';
import { recordAct } from './audit-queries';
import { updateRevoked } from './invitation-queries';

/**
 * Takes back an invitation that was not answered. Errors: `accounts.not_owner`, `accounts.no_such_invitation`, also for one
 * that is answered or another organisation's.
 */
export async function revokeInvitation(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor,
  id: string,
): Promise<void> {
  const { organisationId } = actor;
  await asOwner(db, actor, async (trx) => {
    if (!(await updateRevoked(trx, { id, organisationId }, clock.now())))
      throw new AppError<AccountErrorCode>('accounts.no_such_invitation', 'not_found');
    await recordAct(trx, actor, {
      action: 'invitation.revoked',
      objectKind: 'invitation',
      objectId: id,
    });
  });
}
