import type { Db, Trx } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import type { AccountErrorCode } from './account-error';
import type { InvitationView } from './account-views';
import { whyOver } from './invitation';
import { findInvitation } from './invitation-queries';
import { hashOfToken } from './invitation-token';

/** Who has the token was invited, and is nobody yet to the organisation: there is no wall to look from behind. */
export async function getInvitation(
  { db, clock }: { db: Db; clock: Clock },
  token: string,
): Promise<InvitationView> {
  const { organisationName, role, expiresAt } = await heldInvitation(db, token, clock.now());
  return { organisation: organisationName, role, expiresAt: expiresAt.toISOString() };
}

/**
 * The invitation with this token as long as it holds. Errors: `accounts.no_such_invitation`, and `accounts.invitation_over`, its
 * details saying why: accepted, revoked or expired.
 */
export async function heldInvitation(
  db: Db | Trx,
  token: string,
  now: Date,
): Promise<NonNullable<Awaited<ReturnType<typeof findInvitation>>>> {
  const invitation = await findInvitation(db, hashOfToken(token));
  if (invitation === undefined)
    throw new AppError<AccountErrorCode>('accounts.no_such_invitation', 'not_found');
  const why = whyOver(invitation, now);
  if (why !== undefined)
    throw new AppError<AccountErrorCode>('accounts.invitation_over', 'conflict', {
      details: { why },
    });
  return invitation;
}
