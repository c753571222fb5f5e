import { assertNever } from '@koble/kernel';
import { fitOf, tenth, weigh, type Judged } from './criterion';
import { judgeCall } from './judge-call';
import { judgeCandidate } from './judge-candidate';
import { judgePilot } from './judge-pilot';
import type { Criterion, Match } from './schema';
import type { Demand, ScoredSupply } from './supply';
import { WEIGHTS } from './weights';

/** A match without its counterfactuals: those are found by calling this again. */
export type ScoredMatch = Omit<Match, 'counterfactuals'>;

/** A missing blocker leaves a match in the list, for a person to judge, but never above this. */
const BLOCKED_CAP = 25;
/** A full partner can be asked for the next quarter. */
const NO_FREE_SLOT_FACTOR = 0.8;
/** Criteria that say whether a supply is about the same thing as the need. */
const TOPIC: readonly string[] = ['skills_must', 'occupation', 'topic'];
const EXPOSURE_STEP = 0.03;
const LEAST_EXPOSURE_FACTOR = 0.7;

/**
 * Scores a need against one supply, 0-100: the harmonic mean of both sides' fit, times free capacity and fair exposure.
 * Pure and deterministic: the same demand and supply give the same match. No name, gender, age, nationality, photo or gap in
 * a career is among its inputs. Reciprocal scoring: https://arxiv.org/html/2409.10992v1.
 */
export function scoreMatch(demand: Demand, supply: ScoredSupply): ScoredMatch {
  const judged = judge(demand, supply);
  const weights = WEIGHTS[supply.kind];
  const criteria = weigh(judged, weights);
  const fit = {
    need: fitOf('need', judged, weights),
    supply: fitOf('supply', judged, weights),
  };
  const capacityFactor =
    supply.kind === 'pilot' && supply.offer.freeSlots <= 0 ? NO_FREE_SLOT_FACTOR : 1;
  const exposureFactor = exposureOf(supply);
  const blockers = criteria.filter(({ blocker }) => blocker).map(({ key }) => key);
  const uncapped = harmonicMean(fit.need, fit.supply) * capacityFactor * exposureFactor;
  const score = tenth(blockers.length > 0 ? Math.min(uncapped, BLOCKED_CAP) : uncapped);
  return {
    id: supply.id,
    kind: supply.kind,
    score,
    band: bandOf(score),
    confidence: confidenceOf(criteria),
    fit,
    capacityFactor,
    exposureFactor,
    criteria,
    blockers,
  };
}

function judge(demand: Demand, supply: ScoredSupply): Judged[] {
  switch (supply.kind) {
    case 'candidate':
      return judgeCandidate(demand, supply.card);
    case 'pilot':
      return judgePilot(demand, supply.offer);
    case 'call':
      return judgeCall(demand, supply.call);
    default:
      return assertNever(supply);
  }
}

/** A call has no openings to fill: it is never held back. */
function exposureOf(supply: ScoredSupply): number {
  if (supply.kind === 'call') return 1;
  const openings = supply.kind === 'pilot' ? supply.offer.capacityPerQuarter : 1;
  return fairExposure(supply.interests, openings);
}

/** The more have asked already for each opening, the further down, so that the same three are not shown to everybody. */
export function fairExposure(interests: number, openings: number): number {
  return Math.max(LEAST_EXPOSURE_FACTOR, 1 - (EXPOSURE_STEP * interests) / Math.max(1, openings));
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

export function bandOf(score: number): Match['band'] {
  if (score >= 75) return 'strong';
  if (score >= 55) return 'good';
  return score >= 30 ? 'partial' : 'weak';
}

/** Whether a supply is said to fit: from band "partial" up, which nothing that a blocker stops can reach. */
export function fits({ band }: Pick<Match, 'band'>): boolean {
  return band !== 'weak';
}

/** Whether it is about something else altogether: not what the need is about, nor near it. */
export function isOffTopic({ blockers }: Pick<Match, 'blockers'>): boolean {
  return blockers.some((key) => TOPIC.includes(key));
}

/** How much is known, apart from how good it is: the weight of the criteria that were not unknown. */
function confidenceOf(criteria: readonly Criterion[]): Match['confidence'] {
  const known = criteria
    .filter(({ status }) => status !== 'unknown')
    .reduce((sum, { weight }) => sum + weight, 0);
  if (known >= 80) return 'high';
  return known >= 50 ? 'medium' : 'low';
}
