import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CorrectionsList } from '../features/funding/corrections-list';
import { KeepersOnly } from './keepers-only';
import '../shared/styles/later.css';
import '../shared/styles/favourites.css';

export const page = createLazyRoute('/ordninger/rettelser')({ component: CorrectionsPage });

function CorrectionsPage() {
  const { t } = useTranslation();
  return (
    <KeepersOnly title={t('calls.correctionsTitle')}>
      {() => (
        <>
          <p className="lead">{t('calls.correctionsLead')}</p>
          <div>
            <Link to="/ordninger">{t('calls.toList')}</Link>
          </div>
          <CorrectionsList />
        </>
      )}
    </KeepersOnly>
  );
}
