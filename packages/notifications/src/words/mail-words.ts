import type { MembershipRole } from '@koble/accounts/schema';
import type { ItemKind } from '@koble/cases/schema';
import type { TaskKind } from '@koble/plans/schema';
import type { NeedSupplies, NotificationKind } from '../notification-kinds';

/** What a sentence is made of, ready to be read: `title` in quotes, `on` and `at` written out. */
export interface Facts {
  organisation: string | null;
  title: string;
  on: string;
  at: string;
  /** Of new supplies alone; nothing of each where there are none. */
  supplies: Omit<NeedSupplies, 'needId'>;
  /** What is to be done, of a funding case or a plan alone. */
  item: string;
  /** How many, of a plan alone. */
  changes: number;
  /** Why a correction was not taken over; empty where nothing was said. */
  reason: string;
}

/** The part of a mail that says what it is about: under its subject, above its button. */
interface Note {
  subject: string;
  lines: readonly string[];
  button: string;
}

/** What is said of saved searches. `name` null: of several. */
interface SearchWords {
  subject: (count: number, name: string | null) => string;
  because: (reasons: string) => string;
  within: (place: { km: number; place: string }) => string;
  fits: string;
  notLike: string;
  seeAll: string;
  seeAllOf: (name: string) => string;
  manage: string;
  ends: (count: number) => string;
  endsOn: (name: string, day: string) => string;
  renew: string;
}

/** Everything that Koble says in mails, in one language. */
export interface MailWords {
  signIn: Note;
  resetPassword: Note;
  verifyEmail: Note;
  alreadyRegistered: Note;
  invitation: (organisation: string, role: string) => Note;
  confirmSearch: Note;
  search: SearchWords;
  role: Record<MembershipRole, string>;
  caseItem: Record<ItemKind, string>;
  planTask: Record<TaskKind, string>;
  digest: Record<'now' | 'daily' | 'weekly', (count: number) => string>;
  andMore: (count: number) => string;
  open: string;
  openAll: string;
  signature: string;
  choose: string;
  stop: string;
  notification: Record<NotificationKind, (facts: Facts) => string>;
}
