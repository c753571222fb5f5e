import type { Bundle, RankedSupply } from '@koble/matching/schema';
import { Icon, Tag, type IconName } from '@koble/ui';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BundleCalendar } from './bundle-calendar';
import { CostBar } from './cost-bar';
import { MatchBadge } from './match-badge';
import { SupplyHeading, SupplyLine } from './supply-heading';
import { useBundleTitle } from './use-bundle-title';
import { useWeakestWords } from './use-weakest-words';

const PARTS = ['person', 'pilot', 'call'] as const;
type Part = (typeof PARTS)[number];
const WANT_OF_PART = { person: 'people', pilot: 'pilot', call: 'funding' } as const;
const ICONS: Record<Part, IconName> = { person: 'person', pilot: 'flask', call: 'coins' };

/** One combination: what it is best at, its parts, what it costs and who pays, when, and what may break it. */
export function BundleCard({
  bundle,
  wants,
  action,
}: {
  bundle: Bundle;
  wants: readonly string[];
  action?: ReactNode;
}) {
  const { t } = useTranslation();
  const titleOf = useBundleTitle();
  const weakestOf = useWeakestWords();
  const id = useId();
  const asked = PARTS.filter((part) => wants.includes(WANT_OF_PART[part]));
  return (
    <article className="bundle" aria-labelledby={id}>
      <h2 id={id}>{titleOf(bundle.aims)}</h2>
      <ul className="legs">
        {asked.map((part) => (
          <Leg key={part} part={part} ranked={bundle[part]} />
        ))}
      </ul>
      <div className="stack tight">
        {(bundle.pilot !== null || bundle.call !== null) && <CostBar cost={bundle.cost} />}
        {bundle.person !== null && <p className="quiet">{t('bundle.wages')}</p>}
      </div>
      <BundleCalendar calendar={bundle.calendar} />
      <div className="stack">
        <p className="weakest">
          <Icon name="alert" />
          <span>
            <strong>{t('bundle.weakest')}:</strong> {weakestOf(bundle.weakestLink)}
          </span>
        </p>
        {action}
      </div>
    </article>
  );
}

function Leg({ part, ranked }: { part: Part; ranked: RankedSupply | null }) {
  const { t } = useTranslation();
  return (
    <li className="leg" data-part={part}>
      <Icon name={ICONS[part]} />
      <div>
        <p className="leg-part">{t(`bundle.${part}`)}</p>
        {ranked === null ? (
          <p>
            <Tag tone="warning">{t('bundle.missing')}</Tag>
          </p>
        ) : (
          <>
            <h3>
              <SupplyHeading supply={ranked.supply} />
            </h3>
            <SupplyLine supply={ranked.supply} />
            <MatchBadge match={ranked.match} />
            {ranked.supply.kind === 'call' && (
              <p className="quiet">
                {t('call.deadline')}: {t(`call.deadlineKind.${ranked.supply.call.deadlineKind}`)}
              </p>
            )}
          </>
        )}
      </div>
    </li>
  );
}
