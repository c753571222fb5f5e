import { tenth } from './criterion';
import type { Counterfactual } from './schema';
import { scoreMatch, type ScoredMatch } from './score-match';
import type { Demand, ScoredSupply } from './supply';

const MOST_SHOWN = 3;
/** Less than a point is no news. */
const LEAST_GAIN = 1;

/** One change, and both sides as they would be with it. */
export interface Trial {
  change: Counterfactual['change'];
  by: Counterfactual['by'];
  demand: Demand;
  supply: ScoredSupply;
}

/** The changes that would raise a match most: at most three, the greatest gain first. Each is scored again, so that no gain is a guess. */
export function bestTrials(
  trials: readonly Trial[],
  match: Pick<ScoredMatch, 'score'>,
): Counterfactual[] {
  return trials
    .map(({ change, by, demand, supply }) => ({
      change,
      by,
      gain: tenth(scoreMatch(demand, supply).score - match.score),
    }))
    .filter(({ gain }) => gain >= LEAST_GAIN)
    .sort((a, b) => b.gain - a.gain || compareText(a.change.kind, b.change.kind))
    .slice(0, MOST_SHOWN);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
