import type { Match } from '@koble/matching/schema';
import { Alert } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { useCriterionLine } from './use-criterion-line';

/** What stops a match; nothing where nothing does. */
export function Blockers({ match }: { match: Match }) {
  const { t } = useTranslation();
  const line = useCriterionLine();
  const stopping = match.criteria.filter(({ key }) => match.blockers.includes(key));
  if (stopping.length === 0) return null;
  return (
    <Alert tone="warning">
      <strong>{t('match.blockers')}</strong>
      <ul className="bullets">
        {stopping.map((criterion) => (
          <li key={criterion.key}>{line(criterion)}</li>
        ))}
      </ul>
    </Alert>
  );
}
