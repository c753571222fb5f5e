import type { MembershipRole } from '@koble/accounts/schema';
import type { NotificationKind } from '../notification-kinds';

/** What a sentence is made of, ready to be read: `title` in quotes, `on` and `at` written out. */
export interface Facts {
  organisation: string | null;
  title: string;
  on: string;
  at: string;
}

/** The part of a mail that says what it is about: under its subject, above its button. */
interface Note {
  subject: string;
  lines: readonly string[];
  button: string;
}

/** Everything that Koble says in mails, in one language. */
export interface MailWords {
  signIn: Note;
  resetPassword: Note;
  verifyEmail: Note;
  alreadyRegistered: Note;
  invitation: (organisation: string, role: string) => Note;
  role: Record<MembershipRole, string>;
  digest: Record<'now' | 'daily' | 'weekly', (count: number) => string>;
  andMore: (count: number) => string;
  open: string;
  openAll: string;
  signature: string;
  choose: string;
  stop: string;
  notification: Record<NotificationKind, (facts: Facts) => string>;
}
