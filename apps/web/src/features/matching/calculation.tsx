import type { Match } from '@koble/matching/schema';
import { useTranslation } from 'react-i18next';
import { number } from '../../shared/format';

/** The sum behind a rank: points and weight of each criterion, and what was taken off afterwards. */
export function Calculation({
  match,
  reader,
}: {
  match: Match;
  reader: 'company' | 'candidate' | 'adviser' | 'partner';
}) {
  const { t } = useTranslation();
  const score = reader === 'company' ? ('match.score' as const) : (`fit.score.${reader}` as const);
  return (
    <div className="stack wide">
      <p>
        {t(score, {
          score: number(match.score),
          need: number(match.fit.need),
          supply: number(match.fit.supply),
        })}
      </p>
      {match.capacityFactor < 1 && <p>{t('match.capacity')}</p>}
      {match.exposureFactor < 1 && <p>{t('match.exposure')}</p>}
      <table className="ds-table sums" data-size="sm">
        <thead>
          <tr>
            <th scope="col">{t('match.criterion')}</th>
            <th scope="col">{t('match.points')}</th>
            <th scope="col">{t('ranking.weight')}</th>
          </tr>
        </thead>
        <tbody>
          {match.criteria.map(({ key, points, weight }) => (
            <tr key={key}>
              <th scope="row">{t(`criterion.${key}`)}</th>
              <td>{number(points)}</td>
              <td>{number(weight)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
