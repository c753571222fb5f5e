import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EqualTreatment } from '../features/matching/equal-treatment';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/slik-rangerer-vi/likebehandling')({
  component: EqualTreatmentPage,
});

function EqualTreatmentPage() {
  const { t } = useTranslation();
  useTitle(t('equalTreatment.title'));
  return (
    <div className="page narrow stack wide">
      <h1>{t('equalTreatment.title')}</h1>
      <p className="lead">{t('equalTreatment.lead')}</p>
      <EqualTreatment />
      <Link to="/slik-rangerer-vi" className="ds-link">
        {t('equalTreatment.toRanking')}
      </Link>
    </div>
  );
}
