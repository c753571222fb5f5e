import type { Match } from '@koble/matching/schema';
import { Alert, Details } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Calculation } from './calculation';
import { Changes } from './changes';
import { CriteriaTable } from './criteria-table';
import { useCriterionValue } from './use-criterion-value';

/** Why a match is ranked where it is: what stops it first, then each criterion, then what would change it. */
export function Explanation({ match }: { match: Match }) {
  const { t } = useTranslation();
  const words = useCriterionValue();
  return (
    <div className="explanation">
      {match.blockers.length > 0 && (
        <Alert tone="warning">
          <strong>{t('match.blockers')}</strong>
          <ul className="bullets">
            {match.blockers.map((key) => (
              <li key={key}>{blocker(key)}</li>
            ))}
          </ul>
        </Alert>
      )}
      <CriteriaTable criteria={match.criteria} />
      <Changes changes={match.counterfactuals} />
      <Details summary={t('match.calculation')}>
        <Calculation match={match} />
      </Details>
      <Link to="/slik-rangerer-vi" className="ds-link">
        {t('match.howWeRank')}
      </Link>
    </div>
  );

  /** "Sertifikater: truckførerbevis – ikke kjent". */
  function blocker(key: Match['blockers'][number]): string {
    const criterion = match.criteria.find((one) => one.key === key);
    const name = t(`criterion.${key}`);
    const about = criterion?.demand ?? criterion?.value;
    if (criterion === undefined || about === null || about === undefined) return name;
    return `${name}: ${words(about)} – ${t(`match.status.${criterion.status}`).toLowerCase()}`;
  }
}
