import { composeBundles } from './bundles';
import { scoreSupplies, showSupply, type Scored } from './rank-supplies';
import type { BundleAnswer } from './schema';
import { fits, isOffTopic } from './score-match';
import type { Demand, ScoredSupply } from './supply';

/** At most so many of each kind are shown, and logged. */
const SHOWN_OF_KIND = 10;

export type ByKind<Item> = Record<'people' | 'pilots' | 'calls', Item>;
/** What is shown to a demand; the same demand and supplies always give the same. */
export type ShownAnswer = Pick<BundleAnswer, 'people' | 'pilots' | 'calls' | 'bundles'>;

/** The best of each kind that are not about something else, and about how many fit of all that were looked at. */
export function chooseShown(
  demand: Demand,
  supplies: ByKind<readonly ScoredSupply[]>,
): { shown: ByKind<ScoredSupply[]>; counts: BundleAnswer['counts'] } {
  const scored = mapKinds(supplies, (some) => scoreSupplies(demand, some));
  return {
    shown: mapKinds(scored, (some) =>
      some
        .filter(({ match }) => !isOffTopic(match))
        .slice(0, SHOWN_OF_KIND)
        .map(({ supply }) => supply),
    ),
    counts: mapKinds(scored, countFitting),
  };
}

/** Ranks, explains and bundles the supplies that are shown. Pure, so that a logged answer can be made again. */
export function answerNeed(demand: Demand, supplies: ByKind<readonly ScoredSupply[]>): ShownAnswer {
  const ranked = mapKinds(supplies, (some) =>
    scoreSupplies(demand, some).map((scored) => showSupply(demand, scored)),
  );
  return { ...ranked, bundles: composeBundles(demand, ranked) };
}

function countFitting(scored: readonly Scored[]): number {
  return scored.filter(({ match }) => fits(match)).length;
}

function mapKinds<From, To>(of: ByKind<From>, map: (from: From) => To): ByKind<To> {
  return { people: map(of.people), pilots: map(of.pilots), calls: map(of.calls) };
}
