import { moneyOf, stackedMoney, type MoneyContext } from '@koble/funding';
import type { ProjectCosts } from '@koble/funding/schema';
import type { IsoDate } from '@koble/kernel';
import { calendarOf, callsStart } from './bundle-calendar';
import { callsOf, offerOf, type Combination } from './combination';
import { tenth } from './criterion';
import { projectCosts } from './project-costs';
import { moneyContext } from './rank-supplies';
import type { Bundle, WeighedBundle } from './schema';
import type { Demand } from './supply';
import { weakestLinkOf } from './weakest-link';

/** What a combination costs, who pays, what happens when, and what is likeliest to break it. */
export function describeBundle(demand: Demand, parts: Combination): WeighedBundle {
  const calendar = calendarOf(demand, parts);
  return {
    ...parts,
    calls: [...parts.calls],
    cost: costOf(demand, parts),
    calendar,
    startsOn: startOf(calendar) ?? startOfCalls(demand, parts),
    weakestLink: weakestLinkOf(demand.need, parts, calendar),
    score: scoreOf(parts),
  };
}

/** The mean of person, pilot and money: several calls are one part, as good as they are on average. */
function scoreOf({ person, pilot, calls }: Combination): number {
  const known = [
    ...[person, pilot].flatMap((part) => (part === null ? [] : [part.match.score])),
    ...(calls.length > 0 ? [mean(calls.map(({ match }) => match.score))] : []),
  ];
  return tenth(mean(known));
}

function mean(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

function costOf(demand: Demand, parts: Combination): Bundle['cost'] {
  const offer = offerOf(parts);
  const costs = projectCosts(demand.need, offer);
  const cashOre = costs.purchasedRdOre + costs.equipmentOre + costs.travelOre + costs.trainingOre;
  const hoursOre = costs.ownHours * costs.hourCostOre;
  const grant = grantOf(parts, costs, moneyContext(demand, offer));
  const ownCashOre = grant?.ownCashOre ?? cashOre;
  return {
    totalOre: cashOre + hoursOre,
    grantOre: grant?.grantOre ?? 0,
    ownCashOre,
    ownHours: costs.ownHours,
    gapOre: demand.need.budgetOre === null ? 0 : Math.max(0, ownCashOre - demand.need.budgetOre),
    grantKnown: parts.calls.length === 0 || grant !== null,
    grants: grant?.grants ?? [],
  };
}

/** What the calls of a combination pay of it, together where they are several; null where that is not known, or not all can. */
function grantOf(
  { calls }: Combination,
  costs: ProjectCosts,
  context: MoneyContext,
): Pick<Bundle['cost'], 'grantOre' | 'ownCashOre' | 'grants'> | null {
  const [only, ...more] = calls.flatMap(({ supply }) =>
    supply.kind === 'call' && supply.eligibility.overall !== 'does_not_fit' ? [supply.call] : [],
  );
  if (only === undefined) return null;
  if (more.length === 0) {
    // Also one that pays nothing of it: together, each must pay something.
    const money = moneyOf(only, costs, context);
    return money && { ...money, grants: [{ callId: only.id, ore: money.grantOre }] };
  }
  const money = stackedMoney([only, ...more], costs, context);
  const grants = money?.calls.map(({ id, grantOre }) => ({ callId: id, ore: grantOre })) ?? [];
  return money && { ...money, grants };
}

/** When work can begin: when the last of pilot and person can; null where there is neither. */
function startOf(calendar: Bundle['calendar']): IsoDate | null {
  const starts = calendar
    .filter(({ what }) => what === 'pilot_start' || what === 'person_available')
    .map(({ on }) => on)
    .sort();
  return starts.at(-1) ?? null;
}

/** When the money is all there is to wait for; null where there is none either. */
function startOfCalls({ today }: Demand, parts: Combination): IsoDate | null {
  const calls = callsOf(parts);
  return calls.length === 0 ? null : callsStart(calls, today);
}
