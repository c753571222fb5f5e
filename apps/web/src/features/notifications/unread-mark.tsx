import { useTranslation } from 'react-i18next';
import { useUnread } from './use-notifications';

/** A dot that there is something unread, with the number in words for who cannot see it. */
export function UnreadMark() {
  const { t } = useTranslation();
  const unread = useUnread();
  if (unread === 0) return null;
  return (
    <span className="unread-mark">
      <span className="visually-hidden">{t('notification.unread', { count: unread })}</span>
    </span>
  );
}
