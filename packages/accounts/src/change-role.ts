import type { Db } from '@koble/db';
import { AppError } from '@koble/kernel';
import type { AccountErrorCode } from './account-error';
import type { RoleChange } from './account-input';
import type { OrganisationActor } from './actor';
import { asOwner } from './as-owner';
import { recordAct } from './audit-queries';
import { isLastOwner, ROLES_IN } from './membership';
import { updateRole } from './membership-queries';

/**
 * Gives a member another role. Errors: `accounts.not_owner`, `accounts.role_not_here`, `accounts.no_such_member`,
 * `accounts.last_owner` for the last one who would be something else.
 */
export async function changeRole(
  { db }: { db: Db },
  actor: OrganisationActor,
  { personId, role }: RoleChange,
): Promise<void> {
  const { organisationId } = actor;
  await asOwner(db, actor, async (trx, members) => {
    if (!ROLES_IN[actor.kind].includes(role))
      throw new AppError<AccountErrorCode>('accounts.role_not_here', 'invalid', { field: 'role' });
    if (!members.some((member) => member.personId === personId))
      throw new AppError<AccountErrorCode>('accounts.no_such_member', 'not_found');
    if (role !== 'owner' && isLastOwner(members, personId))
      throw new AppError<AccountErrorCode>('accounts.last_owner', 'conflict');
    await updateRole(trx, { personId, organisationId, role });
    await recordAct(trx, actor, {
      action: 'member.role_changed',
      objectKind: 'person',
      objectId: personId,
      details: { role },
    });
  });
}
