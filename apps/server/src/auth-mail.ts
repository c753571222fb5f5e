import type { Db } from '@koble/db';
import { systemClock } from '@koble/kernel';
import { createAttemptLimit } from './auth-attempt-limit';
import { reasonOf, type AuthLog } from './auth-log';
import { findAddressee } from './auth-queries';

/** A link for somebody, in the language they read. */
export interface AuthMailInput {
  personId: string;
  email: string;
  url: string;
  locale: 'nb' | 'nn' | 'en';
}

/** The mails of sign-in. Each resolves when the mail is in good hands, not when it has arrived. */
export interface AuthMail {
  /** A link that signs in, once, within 15 minutes. */
  signInLink(input: AuthMailInput): Promise<void>;
  /** A link to where a new password is chosen, once, within 60 minutes. */
  resetPassword(input: AuthMailInput): Promise<void>;
  /** A link that says that the address is theirs, within 24 hours; somebody who changes address gets it at the new one. */
  verifyEmail(input: AuthMailInput): Promise<void>;
  /** Somebody signed up with the address of a person who is known already; `url` is the page for signing in. */
  alreadyRegistered(input: AuthMailInput): Promise<void>;
}

/** Top-level domain of addresses that no mail reaches (RFC 2606): of those whom a provider gave no address for. */
export const NO_MAIL = '.invalid';

/** The same mail to one address in an hour, whatever asked for it: also each right password of an unconfirmed address does. */
const SAME_MAIL = { max: 5, minutes: 60 };

export interface AuthPost {
  /** `of` names the person by id, or by the address where that is all that is known. */
  send(kind: keyof AuthMail, mail: { of?: string; email: string; url: string }): void;
}

/**
 * Hands mails over behind the answer's back: how long an answer takes must not tell who is known here. Nothing is sent to an
 * address that is nobody's.
 */
export function createAuthPost(deps: { db: Db; mail: AuthMail; log: AuthLog }): AuthPost {
  const limit = createAttemptLimit(SAME_MAIL, systemClock);
  async function deliver(
    kind: keyof AuthMail,
    { of, email, url }: { of?: string; email: string; url: string },
  ): Promise<void> {
    if (email.endsWith(NO_MAIL)) return;
    const person = await findAddressee(deps.db, of === undefined ? { email } : { id: of });
    if (person === undefined || limit.take(`${kind} ${email}`) === undefined) return;
    await deps.mail[kind]({ personId: person.id, email, url, locale: person.locale });
  }
  return {
    send(kind, mail) {
      deliver(kind, mail).catch((error: unknown) => {
        deps.log.error({ kind, ...reasonOf(error) }, 'could not send a mail of sign-in');
      });
    },
  };
}
