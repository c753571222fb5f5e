import { z } from 'zod';
import { NOTIFICATION_KINDS, NotificationData } from './notification-kinds';
import { MAIL_MODES, NOTIFICATION_TOPICS, type Preference } from './notification-topics';

export type { NotificationErrorCode } from './notification-error';
export { NOTIFICATION_TOPICS } from './notification-topics';

/** How somebody hears of each topic, in the order of NOTIFICATION_TOPICS. */
export type PreferenceOfTopic = Preference & { topic: (typeof NOTIFICATION_TOPICS)[number] };

/** What somebody chooses, for one topic or several; each at most once. */
export const PreferencesInput = z.strictObject({
  preferences: z
    .array(
      z.strictObject({
        topic: z.enum(NOTIFICATION_TOPICS),
        inApp: z.boolean(),
        mail: z.enum(MAIL_MODES),
      }),
    )
    .min(1)
    .max(NOTIFICATION_TOPICS.length),
});
export type PreferencesInput = z.infer<typeof PreferencesInput>;

/** A notification as its reader sees it. Times are ISO text. */
export const Notification = z.object({
  id: z.uuid(),
  topic: z.enum(NOTIFICATION_TOPICS),
  kind: z.enum(NOTIFICATION_KINDS),
  introductionId: z.uuid().nullable(),
  data: NotificationData,
  createdAt: z.iso.datetime(),
  read: z.boolean(),
});
export type Notification = z.infer<typeof Notification>;

/** `next` is the `before` of the page after this one; null on the last. */
export interface NotificationPage {
  notifications: Notification[];
  next: string | null;
  /** Of whom the reader acts for now. */
  unread: number;
  /** Unread, but told to the same person as somebody else: as themself, or in another organisation. */
  unreadElsewhere: number;
}

/** The page after the notification with this id. */
export const NotificationPageInput = z.strictObject({ before: z.uuid().optional() });
export type NotificationPageInput = z.infer<typeof NotificationPageInput>;

/** Some notifications, all about an introduction, or all that the reader sees now. */
export const MarkReadInput = z.union([
  z.strictObject({ ids: z.array(z.uuid()).min(1).max(100) }),
  z.strictObject({ introductionId: z.uuid() }),
  z.strictObject({ all: z.literal(true) }),
]);
export type MarkReadInput = z.infer<typeof MarkReadInput>;

/** What the link in a mail carries. */
export const StopToken = z.string().min(1).max(200);
