import type { Me } from '@koble/accounts/schema';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { NotificationList } from '../features/notifications/notification-list';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';

export const page = createLazyRoute('/varsler')({
  component: () => <SignedInOnly>{(me) => <NotificationsPage me={me} />}</SignedInOnly>,
});

function NotificationsPage({ me }: { me: Me }) {
  const { t } = useTranslation();
  useTitle(t('notification.title'));
  return (
    <div className="page narrow stack wide">
      <div className="row apart">
        <h1>{t('notification.title')}</h1>
        <Link to="/varsler/innstillinger" className="ds-link">
          {t('notification.settings')}
        </Link>
      </div>
      <NotificationList advises={me.actor.kind === 'operator'} />
    </div>
  );
}
