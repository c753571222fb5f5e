import { emitEvent, inTransaction, type Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import type { AccountErrorCode } from './account-error';
import type { AccountEvent } from './account-events';
import { asThemself, type SignedIn } from './actor';
import { recordAct } from './audit-queries';
import { heldInvitation } from './get-invitation';
import { updateAccepted } from './invitation-queries';
import { insertMembership, lockMembers } from './membership-queries';
import { getPerson } from './person-queries';

/**
 * Joins the organisation that invited this person's own verified address, once. Outside the wall, as the person is not behind
 * it yet. Errors: those of `heldInvitation`, `accounts.invitation_for_other`, `accounts.already_member`.
 */
export async function acceptInvitation(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  token: string,
): Promise<{ organisationId: string }> {
  const { personId } = actor;
  const at = clock.now();
  return inTransaction(db, async (trx) => {
    const { organisationId } = await heldInvitation(trx, token, at);
    const members = await lockMembers(trx, organisationId);
    // Read again: it may have been answered or revoked while the members were being locked.
    const { id, email, role } = await heldInvitation(trx, token, at);
    const person = await getPerson(trx, personId);
    if (!person.emailVerified || person.email.toLowerCase() !== email.toLowerCase())
      throw new AppError<AccountErrorCode>('accounts.invitation_for_other', 'forbidden');
    if (members.some((member) => member.personId === personId))
      throw new AppError<AccountErrorCode>('accounts.already_member', 'conflict');
    await insertMembership(trx, { personId, organisationId, role, createdAt: at });
    await updateAccepted(trx, id, at);
    await emitEvent<AccountEvent>(trx, { kind: 'invitation.accepted', invitationId: id, personId });
    await recordAct(trx, asThemself(actor), {
      action: 'invitation.accepted',
      objectKind: 'organisation',
      objectId: organisationId,
    });
    return { organisationId };
  });
}
