import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CallsList } from '../features/funding/calls-list';
import { KeepersOnly } from './keepers-only';
import '../shared/styles/later.css';

export const page = createLazyRoute('/ordninger')({ component: CallsPage });

function CallsPage() {
  const { t } = useTranslation();
  return (
    <KeepersOnly title={t('calls.title')}>
      {() => (
        <>
          <p className="lead">{t('calls.lead')}</p>
          <div className="row">
            <Link to="/ordninger/ny" className="ds-button" data-variant="primary">
              {t('calls.newOne')}
            </Link>
            <Link to="/ordninger/rettelser">{t('calls.toCorrections')}</Link>
          </div>
          <CallsList />
        </>
      )}
    </KeepersOnly>
  );
}
