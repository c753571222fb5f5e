import type { RankedRole } from '@koble/matching/schema';
import { Details } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Blockers } from './blockers';
import { Calculation } from './calculation';
import { CriteriaTable } from './criteria-table';
import { InPlainWords } from './in-plain-words';
import { OwnChanges } from './own-changes';
import { WhyYes } from './why-yes';

/** Why a role fits the candidate who reads it: what stops it, then in plain words, then what they can change and why the company may say yes. */
export function OwnExplanation({ fit: { match, role } }: { fit: RankedRole }) {
  const { t } = useTranslation();
  return (
    <div className="explanation">
      <Blockers match={match} />
      <InPlainWords match={match} />
      <OwnChanges changes={match.counterfactuals} />
      <WhyYes match={match} habit={role.organisation} />
      <Details summary={t('fit.allCriteria')}>
        <CriteriaTable criteria={match.criteria} />
      </Details>
      <Details summary={t('match.calculation')}>
        <Calculation match={match} reader="candidate" />
      </Details>
      <Link to="/slik-rangerer-vi" className="ds-link">
        {t('match.howWeRank')}
      </Link>
    </div>
  );
}
