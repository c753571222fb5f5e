import type { CaseMoney } from '@koble/cases/schema';
import { useTranslation } from 'react-i18next';
import { money } from '../../shared/format';

const PARTS = ['applied', 'granted', 'paid'] as const;

/** How far the money has come: a drawing of what was applied for, granted and paid, and the same in words and numbers. */
export function MoneyBar({ money: of }: { money: CaseMoney }) {
  const { t } = useTranslation();
  const ore = { applied: of.appliedOre, granted: of.grantedOre, paid: of.paidOre };
  const most = Math.max(...Object.values(ore));
  if (most === 0) return <p className="quiet">{t('cases.money.none')}</p>;
  const leftOre = of.grantedOre - of.paidOre;
  return (
    <div className="case-money">
      <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden>
        {PARTS.map((part, i) => (
          <rect
            key={part}
            className={`case-${part}`}
            y={i * 7}
            width={(100 * ore[part]) / most}
            height="6"
          />
        ))}
      </svg>
      <dl className="legend">
        {PARTS.map((part) => (
          <div key={part} data-part={part}>
            <dt>{t(`cases.money.${part}`)}</dt>
            <dd>{money(ore[part])}</dd>
          </div>
        ))}
        {leftOre > 0 && (
          <div>
            <dt>{t('cases.money.left')}</dt>
            <dd>{money(leftOre)}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
