import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { number } from '../../shared/format';
import { useUnread } from './use-notifications';

const MOST = 99;

export function NotificationsLink({ onLeave }: { onLeave?: () => void }) {
  const { t } = useTranslation();
  const unread = useUnread();
  return (
    <Link to="/varsler" className="notifications-link" {...(onLeave && { onClick: onLeave })}>
      {t('notification.title')}
      {unread > 0 && (
        <>
          {' '}
          <span className="unread-count" aria-hidden>
            {unread > MOST ? `${number(MOST)}+` : number(unread)}
          </span>
          <span className="visually-hidden">{t('notification.unread', { count: unread })}</span>
        </>
      )}
    </Link>
  );
}
