import { emitEvent, type Db } from '@koble/db';
import { AppError } from '@koble/kernel';
import type { AccountErrorCode } from './account-error';
import type { AccountEvent } from './account-events';
import type { OrganisationActor } from './actor';
import { asOwner } from './as-owner';
import { recordAct } from './audit-queries';
import { isLastOwner } from './membership';
import { deleteMembership } from './membership-queries';

/** Ends somebody's membership. Errors: `accounts.not_owner`, `accounts.no_such_member`, `accounts.last_owner`. */
export async function removeMember(
  { db }: { db: Db },
  actor: OrganisationActor,
  personId: string,
): Promise<void> {
  const { organisationId } = actor;
  await asOwner(db, actor, async (trx, members) => {
    if (!members.some((member) => member.personId === personId))
      throw new AppError<AccountErrorCode>('accounts.no_such_member', 'not_found');
    if (isLastOwner(members, personId))
      throw new AppError<AccountErrorCode>('accounts.last_owner', 'conflict');
    await deleteMembership(trx, { personId, organisationId });
    await emitEvent<AccountEvent>(trx, { kind: 'membership.removed', organisationId, personId });
    await recordAct(trx, actor, {
      action: 'member.removed',
      objectKind: 'person',
      objectId: personId,
    });
  });
}
