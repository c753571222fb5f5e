import type { Bundle } from '@koble/matching/schema';
import { Facts } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { money } from '../../shared/format';

/** What a bundle costs and who pays: a drawing, and the same in numbers. */
export function CostBar({ cost }: { cost: Bundle['cost'] }) {
  const { t } = useTranslation();
  const hoursOre = Math.max(0, cost.totalOre - cost.grantOre - cost.ownCashOre);
  const shares = [
    { key: 'grant', ore: cost.grantOre },
    { key: 'cash', ore: cost.ownCashOre },
    { key: 'hours', ore: hoursOre },
  ].filter(({ ore }) => ore > 0);
  return (
    <div className="stack wide">
      {cost.totalOre > 0 && (
        <svg className="cost-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
          {shares.map(({ key, ore }, i) => (
            <rect
              key={key}
              className={`cost-${key}`}
              x={(100 * shares.slice(0, i).reduce((sum, one) => sum + one.ore, 0)) / cost.totalOre}
              width={(100 * ore) / cost.totalOre}
              height="6"
            />
          ))}
        </svg>
      )}
      <Facts
        facts={[
          { term: t('bundle.total'), value: money(cost.totalOre) },
          {
            term: t('bundle.grant'),
            value: cost.grantKnown ? money(cost.grantOre) : t('bundle.grantUnknown'),
          },
          { term: t('bundle.ownCash'), value: money(cost.ownCashOre) },
          {
            term: t('bundle.ownHours'),
            value: cost.ownHours > 0 ? t('value.hours', { count: cost.ownHours }) : null,
          },
          { term: t('bundle.gap'), value: cost.gapOre > 0 ? money(cost.gapOre) : null },
        ]}
      />
    </div>
  );
}
