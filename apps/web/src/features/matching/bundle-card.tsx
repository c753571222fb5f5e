import type { Bundle, RankedSupply } from '@koble/matching/schema';
import { Tag } from '@koble/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { CostBar } from './cost-bar';
import { MatchBadge } from './match-badge';
import { SupplyHeading, SupplyLine } from './supply-heading';

const PARTS = ['person', 'pilot', 'call'] as const;
const WANT_OF_PART = { person: 'people', pilot: 'pilot', call: 'funding' } as const;

/** One combination: what it is best at, its parts, what it costs and who pays, when, and what may break it. */
export function BundleCard({ bundle, wants }: { bundle: Bundle; wants: readonly string[] }) {
  const { t } = useTranslation();
  const id = useId();
  const asked = PARTS.filter((part) => wants.includes(WANT_OF_PART[part]));
  return (
    <article className="bundle" aria-labelledby={id}>
      <h3 id={id}>
        {bundle.aims.length === 0
          ? t('bundle.alternative')
          : bundle.aims.map((aim) => t(`bundle.aim.${aim}`)).join(' · ')}
      </h3>
      <div className="legs">
        {asked.map((part) => (
          <Leg key={part} part={part} ranked={bundle[part]} />
        ))}
      </div>
      <CostBar cost={bundle.cost} />
      {bundle.person !== null && <p className="quiet">{t('bundle.wages')}</p>}
      {bundle.calendar.length > 0 && (
        <div>
          <h4>{t('bundle.calendar')}</h4>
          <ol className="calendar">
            {bundle.calendar.map(({ on, what, late }) => (
              <li key={what}>
                <time dateTime={on}>{date(on)}</time> {t(`bundle.event.${what}`)}{' '}
                {late && <Tag tone="warning">{t('bundle.late')}</Tag>}
              </li>
            ))}
          </ol>
        </div>
      )}
      <p className="weakest">
        <strong>{t('bundle.weakest')}:</strong> {t(`bundle.part.${bundle.weakestLink.part}`)} –{' '}
        {why()}
      </p>
    </article>
  );

  function why(): string {
    const reason = bundle.weakestLink.why;
    if (reason === 'missing' || reason === 'late' || reason === 'confidence')
      return t(`bundle.why.${reason}`);
    return t('bundle.why.criterion', { name: t(`criterion.${reason}`).toLowerCase() });
  }
}

function Leg({ part, ranked }: { part: (typeof PARTS)[number]; ranked: RankedSupply | null }) {
  const { t } = useTranslation();
  return (
    <div className="leg">
      <p className="quiet">{t(`bundle.${part}`)}</p>
      {ranked === null ? (
        <p>{t('bundle.missing')}</p>
      ) : (
        <>
          <p className="leg-name">
            <SupplyHeading supply={ranked.supply} />
          </p>
          <SupplyLine supply={ranked.supply} />
          <MatchBadge match={ranked.match} />
        </>
      )}
    </div>
  );
}
