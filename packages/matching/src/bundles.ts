import { describeBundle } from './bundle';
import { callSetsOf } from './call-sets';
import { partsOf, type Combination } from './combination';
import type { Bundle, RankedSupply, WeighedBundle } from './schema';
import { BUNDLE_AIMS } from './schema';
import { fits } from './score-match';
import type { Demand } from './supply';

/** So many of each kind are combined: 5 × 5 × 6 combinations are tried, since of calls there is one set of several. */
const COMBINED_OF_KIND = 5;
/** Cheaper or earlier does not make up for a part that fits so much worse than the best of its kind. */
const LEAST_OF_BEST = 0.7;
const MOST_BUNDLES = 3;
const FEWEST_BUNDLES = 2;

type Aim = (typeof BUNDLE_AIMS)[number];

/** Below means better. A missing start is later than any. */
const COMPARE: Readonly<Record<Aim, (a: WeighedBundle, b: WeighedBundle) => number>> = {
  lowest_own_share: (a, b) =>
    a.cost.ownCashOre - b.cost.ownCashOre || a.cost.ownHours - b.cost.ownHours,
  fastest_start: (a, b) => compareText(a.startsOn ?? '9999', b.startsOn ?? '9999'),
  strongest_skills: (a, b) => skillOf(b) - skillOf(a),
};

/**
 * Two or three combinations of people, pilot and money, each the best for something; one that is best for several things is
 * given once. Only what was asked for and fits is combined, about as well as the best of its kind; where nothing fits the bundle
 * says so. Of two that are as good, the one that leaves the company less to pay comes first, then the one with fewer applications.
 */
export function composeBundles(
  demand: Demand,
  ranked: {
    people: readonly RankedSupply[];
    pilots: readonly RankedSupply[];
    calls: readonly RankedSupply[];
  },
): Bundle[] {
  const { wants } = demand.need;
  const combinationsOf = (
    choose: (of: readonly RankedSupply[]) => RankedSupply[],
  ): WeighedBundle[] =>
    combine(demand, {
      people: wants.includes('people') ? orNone(choose(ranked.people)) : [null],
      pilots: wants.includes('pilot') ? orNone(choose(ranked.pilots)) : [null],
      calls: wants.includes('funding') ? choose(ranked.calls) : [],
    }).map((parts) => describeBundle(demand, parts));
  const combinations = combinationsOf(nearTheBest);
  const chosen = new Map<string, Bundle>();
  for (const aim of BUNDLE_AIMS) {
    const [best] = [...combinations].sort(
      (a, b) =>
        COMPARE[aim](a, b) ||
        a.cost.ownCashOre - b.cost.ownCashOre ||
        a.calls.length - b.calls.length ||
        b.score - a.score ||
        compareText(keyOf(a), keyOf(b)),
    );
    if (best !== undefined) addAim(chosen, best, aim);
  }
  if (chosen.size < FEWEST_BUNDLES)
    for (const next of combinationsOf(allThatFit)
      .filter((other) => !chosen.has(keyOf(other)))
      .sort((a, b) => b.score - a.score || compareText(keyOf(a), keyOf(b)))
      .slice(0, FEWEST_BUNDLES - chosen.size))
      chosen.set(keyOf(next), { ...next, aims: [] });
  return [...chosen.values()].slice(0, MOST_BUNDLES);
}

function allThatFit(ranked: readonly RankedSupply[]): RankedSupply[] {
  return ranked.filter(({ match }) => fits(match)).slice(0, COMBINED_OF_KIND);
}

function nearTheBest(ranked: readonly RankedSupply[]): RankedSupply[] {
  const usable = allThatFit(ranked);
  const best = usable[0]?.match.score ?? 0;
  return usable.filter(({ match }) => match.score >= LEAST_OF_BEST * best);
}

function orNone(parts: readonly RankedSupply[]): (RankedSupply | null)[] {
  return parts.length > 0 ? [...parts] : [null];
}

function combine(
  demand: Demand,
  of: {
    people: (RankedSupply | null)[];
    pilots: (RankedSupply | null)[];
    calls: RankedSupply[];
  },
): Combination[] {
  return of.people
    .flatMap((person) => of.pilots.map((pilot) => ({ person, pilot, calls: of.calls })))
    .flatMap((parts) => callSetsOf(demand, parts).map((calls) => ({ ...parts, calls })))
    .filter((parts) => partsOf(parts).length > 0);
}

function addAim(chosen: Map<string, Bundle>, best: WeighedBundle, aim: Aim): void {
  const known = chosen.get(keyOf(best));
  if (known) known.aims.push(aim);
  else chosen.set(keyOf(best), { ...best, aims: [aim] });
}

function keyOf(bundle: WeighedBundle): string {
  return partsOf(bundle)
    .map(({ match }) => match.id)
    .join(' ');
}

function skillOf({ person, pilot }: WeighedBundle): number {
  const scores = [person, pilot].flatMap((part) => (part === null ? [] : [part.match.score]));
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
