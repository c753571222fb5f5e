import type { Criterion } from '@koble/matching/schema';
import { Tag, type IconName, type Tone } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { PointsBar } from './points-bar';
import { useCriterionValue } from './use-criterion-value';

type Status = Criterion['status'];
const TONES: Record<Status, Tone> = {
  met: 'success',
  partly: 'warning',
  missing: 'danger',
  unknown: 'neutral',
};
export const ICON_OF_STATUS: Record<Status, IconName> = {
  met: 'check',
  partly: 'partly',
  missing: 'cross',
  unknown: 'question',
};

/**
 * Criterion by criterion: what was asked for, what there is, whether it is met, and a bar of how much it counts. On a narrow screen each row becomes a block;
 * the roles are written out because a browser drops a table's own when it is laid out as something else.
 */
export function CriteriaTable({ criteria }: { criteria: readonly Criterion[] }) {
  const { t } = useTranslation();
  const words = useCriterionValue();
  return (
    <table className="criteria" role="table">
      <caption className="visually-hidden">{t('match.why')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('match.criterion')}
          </th>
          <th scope="col" role="columnheader">
            {t('match.demand')}
          </th>
          <th scope="col" role="columnheader">
            {t('match.value')}
          </th>
          <th scope="col" role="columnheader">
            {t('match.result')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {orderedByBlocker(criteria).map((criterion) => (
          <tr key={criterion.key} role="row">
            <th scope="row" role="rowheader">
              {t(`criterion.${criterion.key}`)}
            </th>
            <td role="cell" data-label={t('match.demand')}>
              {words(criterion.demand)}
            </td>
            <td role="cell" data-label={t('match.value')}>
              {words(criterion.value)}
            </td>
            <td role="cell">
              <Tag tone={TONES[criterion.status]} icon={ICON_OF_STATUS[criterion.status]}>
                {t(`match.status.${criterion.status}`)}
              </Tag>
              <PointsBar criterion={criterion} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What stops comes first; the rest by how much it weighs. */
export function orderedByBlocker(criteria: readonly Criterion[]): Criterion[] {
  const stops = ({ blocker, status }: Criterion): boolean => blocker && status !== 'met';
  return [...criteria].sort((a, b) => Number(stops(b)) - Number(stops(a)) || b.weight - a.weight);
}
