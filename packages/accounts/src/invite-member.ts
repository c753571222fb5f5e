import { emitEvent, type Db, type Trx } from '@koble/db';
import { DAY_MS, AppError, type Clock } from '@koble/kernel';
import type { AccountErrorCode } from './account-error';
import type { AccountEvent } from './account-events';
import type { InvitationInput } from './account-input';
import type { OrganisationActor } from './actor';
import { asOwner } from './as-owner';
import { recordAct } from './audit-queries';
import { INVITATION_DAYS, INVITATIONS_A_DAY } from './invitation';
import {
  countInvitations,
  findUnanswered,
  insertInvitation,
  updateRevoked,
} from './invitation-queries';
import { hashOfToken, newToken } from './invitation-token';
import { ROLES_IN } from './membership';
import { listMembersOf } from './organisation-view-queries';

/**
 * Invites an address to the organisation, for seven days. The token is in the mail alone; of it only the hash is kept.
 * Errors: `accounts.role_not_here`, `accounts.not_owner`, `accounts.already_member`, `accounts.already_invited` while an
 * invitation to the address holds, `accounts.too_many_invitations`.
 */
export async function inviteMember(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor,
  input: InvitationInput,
): Promise<{ id: string }> {
  const { organisationId } = actor;
  if (!ROLES_IN[actor.kind].includes(input.role)) throw refused('accounts.role_not_here', 'role');
  const now = clock.now();
  return asOwner(db, actor, async (trx) => {
    await refuseSecond(trx, { organisationId, email: input.email, now });
    const since = new Date(now.getTime() - DAY_MS);
    if ((await countInvitations(trx, { organisationId, since })) >= INVITATIONS_A_DAY)
      throw new AppError<AccountErrorCode>('accounts.too_many_invitations', 'too_many');
    const token = newToken();
    const id = await insertInvitation(trx, {
      ...input,
      organisationId,
      tokenHash: hashOfToken(token),
      invitedBy: actor.personId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + INVITATION_DAYS * DAY_MS),
    });
    await emitEvent<AccountEvent>(trx, { kind: 'invitation.made', invitationId: id, token });
    await recordAct(trx, actor, {
      action: 'invitation.made',
      objectKind: 'invitation',
      objectId: id,
      details: { role: input.role },
    });
    return { id };
  });
}

/** One that has run out gives way to the new one. */
async function refuseSecond(
  trx: Trx,
  { organisationId, email, now }: { organisationId: string; email: string; now: Date },
): Promise<void> {
  const members = await listMembersOf(trx, organisationId);
  if (members.some((member) => member.email.toLowerCase() === email.toLowerCase()))
    throw refused('accounts.already_member', 'email');
  const unanswered = await findUnanswered(trx, { organisationId, email });
  if (unanswered === undefined) return;
  if (unanswered.expiresAt > now) throw refused('accounts.already_invited', 'email');
  await updateRevoked(trx, { id: unanswered.id, organisationId }, now);
}

function refused(code: AccountErrorCode, field: string): AppError<AccountErrorCode> {
  return new AppError(code, 'invalid', { field });
}
