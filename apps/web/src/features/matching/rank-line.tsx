import type { Match } from '@koble/matching/schema';
import { useTranslation } from 'react-i18next';
import { MatchBadge } from './match-badge';

/** The place in a ranked list, how good the match is and how much is known. */
export function RankLine({ rank, match }: { rank: number; match: Match }) {
  const { t } = useTranslation();
  return (
    <div className="row">
      <strong>{t('fit.rank', { rank })}</strong>
      <MatchBadge match={match} />
    </div>
  );
}
