import { MEMBERSHIP_ROLES } from '@koble/accounts/schema';
import { z } from 'zod';
import { NOTIFICATION_KINDS, NotificationData } from './notification-kinds';
import { NOTIFICATION_TOPICS } from './notification-topics';

/** A link that the reader presses. It may carry a token: it is kept no longer than the mail has to be sent. */
const Link = z.url({ protocol: /^https?$/ });

/** A notification as it stands in a mail. */
export const MailItem = z.strictObject({
  kind: z.enum(NOTIFICATION_KINDS),
  topic: z.enum(NOTIFICATION_TOPICS),
  introductionId: z.uuid().nullable(),
  data: NotificationData,
});
export type MailItem = z.infer<typeof MailItem>;

/**
 * A listing that a saved search has found. `because` are the words, skills and occupations that were asked for, `within` the place;
 * `organisation` and `place` are empty where there is none.
 */
const SearchHit = z.strictObject({
  title: z.string(),
  organisation: z.string(),
  place: z.string(),
  url: Link,
  because: z.array(z.string()),
  within: z.strictObject({ km: z.int().positive(), place: z.string() }).nullable(),
  dismissUrl: Link,
});
export type SearchHit = z.infer<typeof SearchHit>;

/** Everything that Koble writes to somebody by mail. The words are chosen when it is sent. */
export const MailMessage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sign_in_link'), url: Link }),
  z.strictObject({ kind: z.literal('reset_password'), url: Link }),
  z.strictObject({ kind: z.literal('verify_email'), url: Link }),
  z.strictObject({ kind: z.literal('already_registered'), url: Link }),
  z.strictObject({
    kind: z.literal('invitation'),
    organisation: z.string(),
    role: z.enum(MEMBERSHIP_ROLES),
    url: Link,
  }),
  z.strictObject({
    kind: z.literal('notifications'),
    items: z.array(MailItem).min(1),
    digest: z.enum(['now', 'daily', 'weekly']),
  }),
  // Nothing of what was typed: whoever asked may be a stranger to whoever reads it, and would have us mail their words.
  z.strictObject({ kind: z.literal('confirm_search'), url: Link }),
  z.strictObject({
    kind: z.literal('saved_searches'),
    subscriberId: z.uuid(),
    searches: z.array(z.strictObject({ name: z.string(), url: Link })).min(1),
    hits: z.array(SearchHit).min(1),
    /** How many were found besides. */
    more: z.int().min(0),
    manageUrl: Link,
  }),
  z.strictObject({
    kind: z.literal('searches_end'),
    subscriberId: z.uuid(),
    searches: z.array(z.strictObject({ name: z.string(), on: z.iso.date() })).min(1),
    manageUrl: Link,
  }),
]);
export type MailMessage = z.infer<typeof MailMessage>;

/** Languages of a person; mails in nynorsk are written in bokmål. */
export type MailLocale = 'nb' | 'nn' | 'en';
