import type { Criterion, Match } from '@koble/matching/schema';
import { Alert, Details, Tag, type Tone } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { number } from '../../shared/format';
import { Changes } from './changes';
import { useCriterionValue } from './use-criterion-value';

const STATUS_TONE: Record<Criterion['status'], Tone> = {
  met: 'success',
  partly: 'warning',
  missing: 'danger',
  unknown: 'neutral',
};
const STATUS_SIGN: Record<Criterion['status'], string> = {
  met: '✓',
  partly: '½',
  missing: '✗',
  unknown: '?',
};

/** Why a match is ranked where it is: what stops it first, then each criterion, then what would change it. */
export function Explanation({ match }: { match: Match }) {
  const { t } = useTranslation();
  const words = useCriterionValue();
  return (
    <div className="stack wide">
      {match.blockers.length > 0 && (
        <Alert tone="warning">
          <strong>{t('match.blockers')}: </strong>
          {match.blockers.map((key) => t(`criterion.${key}`)).join(', ')}
        </Alert>
      )}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('match.why')}>
        <table className="ds-table" data-size="sm">
          <thead>
            <tr>
              <th scope="col">{t('match.criterion')}</th>
              <th scope="col">{t('match.demand')}</th>
              <th scope="col">{t('match.value')}</th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {orderedByBlocker(match.criteria).map((criterion) => (
              <tr key={criterion.key}>
                <th scope="row">{t(`criterion.${criterion.key}`)}</th>
                <td>{words(criterion.demand)}</td>
                <td>{words(criterion.value)}</td>
                <td>
                  <Tag tone={STATUS_TONE[criterion.status]}>
                    <span aria-hidden>{STATUS_SIGN[criterion.status]} </span>
                    {t(`match.status.${criterion.status}`)}
                  </Tag>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Changes changes={match.counterfactuals} />
      <Details summary={t('match.calculation')}>
        <Calculation match={match} />
      </Details>
      <Link to="/slik-rangerer-vi" className="ds-link">
        {t('match.howWeRank')}
      </Link>
    </div>
  );
}

function Calculation({ match }: { match: Match }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <p>
        {t('match.score', {
          score: number(match.score),
          need: number(match.fit.need),
          supply: number(match.fit.supply),
        })}
      </p>
      {match.capacityFactor < 1 && <p>{t('match.capacity')}</p>}
      {match.exposureFactor < 1 && <p>{t('match.exposure')}</p>}
      <ul>
        {match.criteria.map(({ key, points, weight }) => (
          <li key={key}>
            {t(`criterion.${key}`)}: {number(points)} / {number(weight)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What stops comes first; the rest by how much it weighs. */
export function orderedByBlocker(criteria: readonly Criterion[]): Criterion[] {
  return [...criteria].sort((a, b) => Number(b.blocker) - Number(a.blocker) || b.weight - a.weight);
}
