import type { Bundle } from '@koble/matching/schema';
import { useTranslation } from 'react-i18next';
import { money } from '../../shared/format';

/** Who pays what of a bundle, in øre: `cash` without what is missing, which stands apart as `gap`. */
export function sharesOf(
  cost: Bundle['cost'],
): { key: 'grant' | 'cash' | 'hours' | 'gap'; ore: number }[] {
  const gap = Math.min(Math.max(0, cost.gapOre), cost.ownCashOre);
  const shares = [
    { key: 'grant' as const, ore: cost.grantOre },
    { key: 'cash' as const, ore: cost.ownCashOre - gap },
    { key: 'hours' as const, ore: Math.max(0, cost.totalOre - cost.grantOre - cost.ownCashOre) },
    { key: 'gap' as const, ore: gap },
  ];
  return shares.filter(({ ore }) => ore > 0);
}

/** What a bundle costs and who pays: a drawing, and the same in words and numbers. */
export function CostBar({ cost }: { cost: Bundle['cost'] }) {
  const { t } = useTranslation();
  const shares = sharesOf(cost);
  const before = (i: number): number => shares.slice(0, i).reduce((sum, { ore }) => sum + ore, 0);
  return (
    <div className="cost">
      <p className="cost-total">
        <span>{t('bundle.total')}</span> <strong>{money(cost.totalOre)}</strong>
      </p>
      {cost.totalOre > 0 && (
        <svg className="cost-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
          {shares.map(({ key, ore }, i) => (
            <rect
              key={key}
              className={`cost-${key}`}
              x={(100 * before(i)) / cost.totalOre}
              width={(100 * ore) / cost.totalOre}
              height="6"
            />
          ))}
        </svg>
      )}
      <dl className="legend">
        {!cost.grantKnown && (
          <div>
            <dt>{t('bundle.grant')}</dt>
            <dd>{t('bundle.grantUnknown')}</dd>
          </div>
        )}
        {shares.map(({ key, ore }) => (
          <div key={key} data-share={key}>
            <dt>{t(`bundle.share.${key}`)}</dt>
            <dd>
              {money(ore)}
              {key === 'hours' && ` (${t('value.hours', { count: cost.ownHours })})`}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
