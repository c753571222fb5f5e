import { useTranslation } from 'react-i18next';
import { euros } from '../../shared/format';
import type { BarPart } from './bar-parts';

/** The parts beside each other, and each with its amount below. */
export function AidBar({ parts }: { parts: readonly BarPart[] }) {
  const { t } = useTranslation();
  const before = (i: number): number =>
    parts.slice(0, i).reduce((sum, { cents }) => sum + cents, 0);
  const total = before(parts.length);
  return (
    <>
      <svg className="aid-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
        {parts.map(({ key, cents }, i) => (
          <rect
            key={key}
            className={`aid-${key}`}
            x={(100 * before(i)) / total}
            width={(100 * cents) / total}
            height="6"
          />
        ))}
      </svg>
      <dl className="legend">
        {parts.map(({ key, cents }) => (
          <div key={key} data-share={`aid-${key}`}>
            <dt>{t(`aid.part.${key}`)}</dt>
            <dd>{euros(cents)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
