import { Icon } from '@koble/ui';
import type { Me } from '@koble/accounts/schema';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { Preferences } from '../features/notifications/preferences';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';

export const page = createLazyRoute('/varsler/innstillinger')({
  component: () => <SignedInOnly>{(me) => <SettingsPage me={me} />}</SignedInOnly>,
});

function SettingsPage({ me }: { me: Me }) {
  const { t } = useTranslation();
  useTitle(t('notification.settings'));
  return (
    <div className="page narrow stack wide">
      <nav aria-label={t('app.back')}>
        <Link to="/varsler" className="back-link">
          <Icon name="arrow-left" />
          {t('notification.title')}
        </Link>
      </nav>
      <h1>{t('notification.settings')}</h1>
      <p className="lead">{t('notification.settingsHelp', { email: me.email })}</p>
      <Preferences />
    </div>
  );
}
