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
]);
export type MailMessage = z.infer<typeof MailMessage>;

/** Languages of a person; mails in nynorsk are written in bokmål. */
export type MailLocale = 'nb' | 'nn' | 'en';
