import { RULE_VERSION } from '@koble/matching/schema';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RankingRules } from '../features/matching/ranking-rules';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/slik-rangerer-vi')({ component: RankingPage });

function RankingPage() {
  const { t } = useTranslation();
  useTitle(t('ranking.title'));
  return (
    <div className="page narrow stack wide">
      <h1>{t('ranking.title')}</h1>
      <p className="lead">{t('ranking.lead')}</p>
      <RankingRules />
      <Link to="/slik-rangerer-vi/likebehandling" className="ds-link">
        {t('ranking.equalTreatment')}
      </Link>
      <p className="quiet">{t('ranking.log', { version: RULE_VERSION })}</p>
    </div>
  );
}
