import type { Bundle, RankedSupply } from '@koble/matching/schema';
import { Icon, Tag, type IconName } from '@koble/ui';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { money } from '../../shared/format';
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
          <Leg key={part} part={part} bundle={bundle} />
        ))}
      </ul>
      <div className="stack tight">
        {(bundle.pilot !== null || bundle.calls.length > 0) && <CostBar cost={bundle.cost} />}
        {bundle.person !== null && <p className="quiet">{t('bundle.wages')}</p>}
      </div>
      <BundleCalendar bundle={bundle} />
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

/** Everything of one kind: the person, the pilot, or the calls that are applied to together. */
function Leg({ part, bundle }: { part: Part; bundle: Bundle }) {
  const { t } = useTranslation();
  const found = part === 'call' ? bundle.calls : [bundle[part]].filter((one) => one !== null);
  return (
    <li className="leg" data-part={part}>
      <Icon name={ICONS[part]} />
      <div>
        <p className="leg-part">{t(`bundle.${part}`)}</p>
        {found.length === 0 ? (
          <p>
            <Tag tone="warning">{t('bundle.missing')}</Tag>
          </p>
        ) : (
          found.map((ranked) => (
            <Found key={ranked.match.id} ranked={ranked} grants={bundle.cost.grants} />
          ))
        )}
      </div>
    </li>
  );
}

function Found({
  ranked: { supply, match },
  grants,
}: {
  ranked: RankedSupply;
  grants: Bundle['cost']['grants'];
}) {
  const { t } = useTranslation();
  const paid = grants.find(({ callId }) => callId === match.id);
  return (
    <div className="leg-found">
      <h3>
        <SupplyHeading supply={supply} />
      </h3>
      <SupplyLine supply={supply} />
      <MatchBadge match={match} />
      {supply.kind === 'call' && (
        <p className="meta">
          <span>
            {t('call.deadline')}: {t(`call.deadlineKind.${supply.call.deadlineKind}`)}
          </span>
          {paid !== undefined && <span>{t('bundle.pays', { amount: money(paid.ore) })}</span>}
        </p>
      )}
    </div>
  );
}
