import { createLazyRoute, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MailStop } from '../features/notifications/mail-stop';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/varsler/stopp')({ component: MailStopPage });

function MailStopPage() {
  const { t } = useTranslation();
  const { token = '' } = useSearch({ from: '/varsler/stopp' });
  useTitle(t('notification.stop.ask'));
  return (
    <div className="page narrow stack">
      <MailStop token={token} />
    </div>
  );
}
