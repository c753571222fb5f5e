/** An invitation holds this long. */
export const INVITATION_DAYS = 7;

/** As many as an organisation may send in 24 hours: each is a mail to an address that somebody typed. */
export const INVITATIONS_A_DAY = 20;

/** Why an invitation is answered no more; undefined while it holds. */
export function whyOver(
  invitation: { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date },
  now: Date,
): 'accepted' | 'revoked' | 'expired' | undefined {
  if (invitation.acceptedAt !== null) return 'accepted';
  if (invitation.revokedAt !== null) return 'revoked';
  return invitation.expiresAt <= now ? 'expired' : undefined;
}
