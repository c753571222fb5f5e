import { RULE_VERSION } from '@koble/matching/schema';
import { createLazyRoute } from '@tanstack/react-router';
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
      <p className="quiet">{t('ranking.log', { version: RULE_VERSION })}</p>
    </div>
  );
}
