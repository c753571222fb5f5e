import { bestCombination } from '@koble/funding';
import { calendarOf, isWithinWindows } from './bundle-calendar';
import { callsOf, offerOf, type Combination } from './combination';
import { projectCosts } from './project-costs';
import { moneyContext } from './rank-supplies';
import type { RankedSupply } from './schema';
import type { Demand } from './supply';

interface Together {
  calls: readonly RankedSupply[];
  grantOre: number;
}

/**
 * The calls to combine with a person and a pilot: each by itself, and the several that together leave the company least to pay. No
 * more sets are worth a look: several calls never let work begin sooner than one of them does, nor fit it better. One empty set
 * where there are no calls.
 */
export function callSetsOf(
  demand: Demand,
  { calls, ...others }: Combination,
): (readonly RankedSupply[])[] {
  if (calls.length === 0) return [[]];
  const together = bestTogether(demand, { ...others, calls: calls.filter(isKnownToStack) });
  return [...calls.map((call) => [call]), ...(together.calls.length > 1 ? [together.calls] : [])];
}

/** What a call does not say of other support is not built on. */
function isKnownToStack({ supply }: RankedSupply): boolean {
  return supply.kind === 'call' && supply.call.stacking !== 'unknown';
}

/**
 * The calls that pay most together of those whose windows the work keeps. Exact: each call more only narrows the windows, so that
 * where the best set is shut out, every set with all of its calls is, and the best that is left lacks one of them.
 */
function bestTogether(demand: Demand, parts: Combination): Together {
  const offer = offerOf(parts);
  const { calls: best, money } = bestCombination(
    callsOf(parts),
    projectCosts(demand.need, offer),
    moneyContext(demand, offer),
  );
  const ids = new Set(best.map(({ id }) => id));
  const calls = parts.calls.filter(({ match }) => ids.has(match.id));
  if (isWithinWindows(calendarOf(demand, { ...parts, calls })))
    return { calls, grantOre: money.grantOre };
  return calls
    .map((without) =>
      bestTogether(demand, { ...parts, calls: parts.calls.filter((call) => call !== without) }),
    )
    .reduce((most, other) => (compare(other, most) < 0 ? other : most));
}

/** Below where the first pays more, or as much with fewer applications. */
function compare(a: Together, b: Together): number {
  return b.grantOre - a.grantOre || a.calls.length - b.calls.length;
}
