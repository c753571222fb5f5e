import type { Db } from '@koble/db';
import { AppError } from '@koble/kernel';
import type { AccountErrorCode } from './account-error';
import type { OrganisationActor } from './actor';
import { asActor } from './as-actor';
import { recordAct } from './audit-queries';
import { isLastOwner } from './membership';
import { deleteMembership, lockMembers } from './membership-queries';

/**
 * Leaves the organisation that somebody acts for. Errors: `accounts.last_owner`; `accounts.no_such_member` for an adviser who
 * acts for a client, who is none.
 */
export async function leaveOrganisation(
  { db }: { db: Db },
  actor: OrganisationActor,
): Promise<void> {
  const { personId, organisationId } = actor;
  await asActor(db, actor, async (trx) => {
    const members = await lockMembers(trx, organisationId);
    const isMember = members.some((member) => member.personId === personId);
    if (!isMember || actor.operatorId !== undefined)
      throw new AppError<AccountErrorCode>('accounts.no_such_member', 'not_found');
    if (isLastOwner(members, personId))
      throw new AppError<AccountErrorCode>('accounts.last_owner', 'conflict');
    await deleteMembership(trx, { personId, organisationId });
    await recordAct(trx, actor, {
      action: 'member.left',
      objectKind: 'organisation',
      objectId: organisationId,
    });
  });
}
