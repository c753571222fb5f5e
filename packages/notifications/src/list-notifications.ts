import { asActor, partOf } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { countUnread, listNotificationsOf, type NotificationRow } from './notification-queries';
import { Notification, type NotificationPage, type NotificationPageInput } from './schema';

const PAGE_SIZE = 25;

/** What somebody has been told as whom they act for now, the newest first, 25 a page, with how many are unread. */
export function listNotifications(
  { db }: { db: Db },
  actor: SignedIn,
  { before }: NotificationPageInput,
): Promise<NotificationPage> {
  const reader = partOf(actor);
  return asActor(db, actor, async (trx) => {
    const rows = await listNotificationsOf(trx, reader, {
      before: before ?? null,
      limit: PAGE_SIZE + 1,
    });
    const shown = rows.slice(0, PAGE_SIZE);
    const { here, elsewhere } = await countUnread(trx, reader);
    return {
      notifications: shown.flatMap(notificationOf),
      next: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
      unread: here,
      unreadElsewhere: elsewhere,
    };
  });
}

/** None for a kind that this version does not know any more. */
function notificationOf({ createdAt, readAt, ...row }: NotificationRow): Notification[] {
  const read = readAt !== null;
  const parsed = Notification.safeParse({ ...row, createdAt: createdAt.toISOString(), read });
  return parsed.success ? [parsed.data] : [];
}
