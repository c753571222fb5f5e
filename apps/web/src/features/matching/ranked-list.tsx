import type { RankedSupply } from '@koble/matching/schema';
import { Button, Details } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskHuman } from './ask-human';
import { Explanation } from './explanation';
import { MatchBadge } from './match-badge';
import { SupplyHeading, SupplyLine } from './supply-heading';

const SHOWN = 3;

/** One kind, ranked, each with its explanation folded away; the best first, the rest on demand. */
export function RankedList({
  of,
  ranked,
  count,
  logId,
}: {
  of: 'people' | 'pilots' | 'calls';
  ranked: readonly RankedSupply[];
  count: number;
  logId: string;
}) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (ranked.length === 0) return null;
  return (
    <section className="stack wide" aria-labelledby={`ranked-${of}`}>
      <div>
        <h2 id={`ranked-${of}`}>{t(`bundle.ranked.${of}`)}</h2>
        <p className="quiet">{t('bundle.about', { count })}</p>
      </div>
      <ol className="cards ranked">
        {(all ? ranked : ranked.slice(0, SHOWN)).map(({ match, supply }) => (
          <li key={match.id} className="card" data-kind={supply.kind}>
            <MatchBadge match={match} />
            <h3>
              <SupplyHeading supply={supply} />
            </h3>
            <SupplyLine supply={supply} />
            <Details summary={t('match.why')}>
              <Explanation match={match} />
              <AskHuman about={{ logId, kind: match.kind, id: match.id }} />
            </Details>
          </li>
        ))}
      </ol>
      {ranked.length > SHOWN && (
        <div>
          <Button
            variant="secondary"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? t('search.showFewer') : t('search.showAll', { count: ranked.length })}
          </Button>
        </div>
      )}
    </section>
  );
}
