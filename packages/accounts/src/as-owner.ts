import type { Db, Trx } from '@koble/db';
import { AppError } from '@koble/kernel';
import type { AccountErrorCode } from './account-error';
import type { OrganisationActor } from './actor';
import { asActor } from './as-actor';
import { canManageMembers, type Member } from './membership';
import { lockMembers } from './membership-queries';

/**
 * Runs the work on an organisation's members as its owner, while nobody else changes them. `accounts.not_owner` for anybody
 * else, and for somebody who was an owner until a moment ago.
 */
export function asOwner<Result>(
  db: Db,
  actor: OrganisationActor,
  work: (trx: Trx, members: Member[]) => Promise<Result>,
): Promise<Result> {
  return asActor(db, actor, async (trx) => {
    const members = await lockMembers(trx, actor.organisationId);
    const role = members.find(({ personId }) => personId === actor.personId)?.role;
    if (role === undefined || !canManageMembers({ ...actor, role }))
      throw new AppError<AccountErrorCode>('accounts.not_owner', 'forbidden');
    return work(trx, members);
  });
}
