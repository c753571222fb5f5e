import type { AccountEvent } from '@koble/accounts';
import type { Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { enqueueMail } from './enqueue-mail';
import { findInvitation } from './account-told-queries';
import { WEB_PAGES } from './web-pages';

/**
 * Mails an invitation to its address, in the language of whoever has that address, else in that of whoever invites. One that
 * was taken back, has been accepted or has run out meanwhile is not mailed.
 */
export async function mailInvitation(
  trx: Trx,
  { clock, baseUrl }: { clock: Clock; baseUrl: string },
  { invitationId, token }: Extract<AccountEvent, { kind: 'invitation.made' }>,
): Promise<void> {
  const invitation = await findInvitation(trx, invitationId);
  if (
    invitation === undefined ||
    invitation.acceptedAt !== null ||
    invitation.revokedAt !== null ||
    invitation.expiresAt <= clock.now()
  )
    return;
  await enqueueMail(
    trx,
    { clock },
    {
      personId: invitation.invitedId,
      to: invitation.email,
      locale: invitation.invitedLocale ?? invitation.inviterLocale ?? 'nb',
      message: {
        kind: 'invitation',
        organisation: invitation.organisation,
        role: invitation.role,
        url: new URL(WEB_PAGES.invitation(token), baseUrl).href,
      },
    },
  );
}
