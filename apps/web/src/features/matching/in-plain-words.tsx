import type { Criterion, Match } from '@koble/matching/schema';
import { Icon } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { listOf } from '../../shared/format';
import { ICON_OF_STATUS, orderedByBlocker } from './criteria-table';
import { saidOf } from './plain-words';
import { useCriterionLine } from './use-criterion-line';

const BULLETS = 3;

/** A match in two to four sentences and three bullets, for the candidate whose match it is. */
export function InPlainWords({ match }: { match: Match }) {
  const { t } = useTranslation();
  const line = useCriterionLine();
  const { met, down, unknown } = saidOf(match);
  const names = (criteria: readonly Criterion[]): string =>
    listOf(criteria.slice(0, BULLETS).map(({ key }) => t(`criterion.${key}`).toLowerCase()));
  const all = match.criteria.length;
  return (
    <div className="stack">
      <p className="prose">
        {[
          t(`fit.band.${match.band}`),
          met.length === 0
            ? t('fit.metNone', { all })
            : t('fit.met', { met: met.length, all, names: names(met) }),
          ...(down.length === 0 ? [] : [t('fit.down', { names: names(down) })]),
          ...(unknown.length === 0 ? [] : [t('fit.unknown', { names: names(unknown) })]),
        ].join(' ')}
      </p>
      <ul className="plain said">
        {orderedByBlocker(match.criteria)
          .slice(0, BULLETS)
          .map((criterion) => (
            <li key={criterion.key} data-status={criterion.status}>
              <Icon name={ICON_OF_STATUS[criterion.status]} />
              <span>{line(criterion)}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}
