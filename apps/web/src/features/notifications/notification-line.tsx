import { Button } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { date, moment } from '../../shared/format';
import { namelessOf, targetOf, type Notification } from './notification';

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
  const { kind, data, introductionId, read, createdAt } = notification;
  const target = targetOf(kind, advises);
  const sentence = t(`notification.sentence.${kind}`, {
    who: data.organisation ?? t(`notification.nameless.${namelessOf(kind)}`),
    title: data.title === null ? t('notification.untitled') : `«${data.title}»`,
    on: data.on === null ? '' : date(data.on),
    at: data.at === null ? '' : moment(data.at),
  });
  return (
    <li className="notification" data-unread={!read}>
      <div>
        <p>
          {!read && <span className="visually-hidden">{t('notification.isUnread')} </span>}
          {words()}
        </p>
        <p className="quiet">{moment(createdAt)}</p>
      </div>
      {!read && target === undefined && introductionId === null && (
        <Button variant="tertiary" onClick={onRead}>
          {t('notification.markOne')}
        </Button>
      )}
    </li>
  );

  function words() {
    if (introductionId !== null)
      return (
        <Link to="/henvendelser/$id" params={{ id: introductionId }} onClick={onRead}>
          {sentence}
        </Link>
      );
    if (target === undefined) return sentence;
    return (
      <Link to={target} onClick={onRead}>
        {sentence}
      </Link>
    );
  }
}
