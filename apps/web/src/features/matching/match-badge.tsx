import type { Match } from '@koble/matching/schema';
import { Tag, type Tone } from '@koble/ui';
import { useTranslation } from 'react-i18next';

const TONE: Record<Match['band'], Tone> = {
  strong: 'success',
  good: 'info',
  partial: 'warning',
  weak: 'neutral',
};

/** How good a match is, and apart from that how much is known. */
export function MatchBadge({ match }: { match: Match }) {
  const { t } = useTranslation();
  return (
    <span className="match-badge">
      <Tag tone={TONE[match.band]}>{t(`match.band.${match.band}`)}</Tag>
      <span className="quiet">{t(`match.confidence.${match.confidence}`)}</span>
    </span>
  );
}
