import { createLazyRoute, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmAlert } from '../features/alerts/confirm-alert';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/sok/varsler/bekreft')({ component: ConfirmAlertPage });

function ConfirmAlertPage() {
  const { t } = useTranslation();
  const { token = '' } = useSearch({ from: '/sok/varsler/bekreft' });
  useTitle(t('alerts.confirm.title'));
  return (
    <div className="page narrow stack">
      <ConfirmAlert token={token} />
    </div>
  );
}
