import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { enqueueMail, type MailMessage } from '@koble/notifications';
import type { AuthMail, AuthMailInput } from './auth-mail';

/** The mails of sign-in, queued with all others. */
export function mailOfAuth(db: Db, clock: Clock): AuthMail {
  const queue =
    (kind: Extract<MailMessage, { url: string }>['kind'] & AuthMailKind) =>
    async ({ personId, email, url, locale }: AuthMailInput): Promise<void> => {
      await enqueueMail(db, { clock }, { personId, to: email, locale, message: { kind, url } });
    };
  return {
    signInLink: (input) => queue('sign_in_link')({ ...input, url: askedFirst(input.url) }),
    resetPassword: queue('reset_password'),
    verifyEmail: queue('verify_email'),
    alreadyRegistered: queue('already_registered'),
  };
}

/**
 * A page of the web with a button, in place of the address that signs in: programs that look at mails follow their links, and a
 * link signs in once.
 */
function askedFirst(url: string): string {
  const page = new URL('/logg-inn/lenke', url);
  page.search = new URL(url).search;
  return page.href;
}

type AuthMailKind = 'sign_in_link' | 'reset_password' | 'verify_email' | 'already_registered';
