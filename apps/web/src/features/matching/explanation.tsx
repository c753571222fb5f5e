import type { Match } from '@koble/matching/schema';
import { Details } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Blockers } from './blockers';
import { Calculation } from './calculation';
import { Changes } from './changes';
import { CriteriaTable } from './criteria-table';

/** Why a match is ranked where it is, for a company, an adviser or a partner: what stops it first, then each criterion with its bar, then what would change it. */
export function Explanation({
  match,
  reader = 'company',
}: {
  match: Match;
  reader?: 'company' | 'adviser' | 'partner';
}) {
  const { t } = useTranslation();
  return (
    <div className="explanation">
      <Blockers match={match} />
      <CriteriaTable criteria={match.criteria} />
      <Changes changes={match.counterfactuals} />
      <Details summary={t('match.calculation')}>
        <Calculation match={match} reader={reader} />
      </Details>
      <Link to="/slik-rangerer-vi" className="ds-link">
        {t('match.howWeRank')}
      </Link>
    </div>
  );
}
