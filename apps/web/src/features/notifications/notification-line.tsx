import { Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date, listOf, moment } from '../../shared/format';
import { leadsSomewhere, namelessOf, SUPPLIES, type Notification } from './notification';
import { NotificationLink } from './notification-link';

/** What happened, when, and the way to where one can do something about it; going there is having read it. */
export function NotificationLine({
  notification,
  advises,
  onRead,
}: {
  notification: Notification;
  advises: boolean;
  onRead: () => void;
}) {
  const { t } = useTranslation();
  const { kind, data, read, createdAt } = notification;
  const sentence = t(`notification.sentence.${kind}`, {
    who: data.organisation ?? t(`notification.nameless.${namelessOf(kind)}`),
    title: data.title === null ? t('notification.untitled') : `«${data.title}»`,
    on: data.on === null ? '' : date(data.on),
    at: data.at === null ? '' : moment(data.at),
    reason: data.reason ?? '',
    ...suppliesIn(data),
    ...itemIn(data),
    ...(data.plan === undefined ? {} : { count: data.plan.count }),
  });
  return (
    <li className="notification" data-unread={!read}>
      <div>
        <p>
          {!read && <span className="visually-hidden">{t('notification.isUnread')} </span>}
          <NotificationLink notification={notification} advises={advises} onRead={onRead}>
            {sentence}
          </NotificationLink>
        </p>
        <p className="quiet">{moment(createdAt)}</p>
      </div>
      {!read && !leadsSomewhere(notification, advises) && (
        <Button variant="tertiary" onClick={onRead}>
          {t('notification.markOne')}
        </Button>
      )}
    </li>
  );

  function itemIn({ deadline, task }: Notification['data']): { item?: string } {
    if (task !== undefined) return { item: task.title ?? t(`notification.task.${task.task}`) };
    if (deadline === undefined) return {};
    return { item: deadline.title ?? t(`notification.item.${deadline.item}`) };
  }

  function suppliesIn({ supplies }: Notification['data']): { count?: number; parts?: string } {
    if (supplies === undefined) return {};
    const some = SUPPLIES.filter((of) => supplies[of] > 0);
    return {
      count: some.reduce((sum, of) => sum + supplies[of], 0),
      parts: listOf(some.map((of) => t(`notification.supplies.${of}`, { count: supplies[of] }))),
    };
  }
}
