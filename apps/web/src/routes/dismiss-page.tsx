import { createLazyRoute, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DismissLikes } from '../features/alerts/dismiss-likes';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/sok/varsler/ikke-slike')({ component: DismissPage });

function DismissPage() {
  const { t } = useTranslation();
  const { token = '' } = useSearch({ from: '/sok/varsler/ikke-slike' });
  useTitle(t('alerts.dismiss.title'));
  return (
    <div className="page narrow stack">
      <DismissLikes token={token} />
    </div>
  );
}
