import { moneyOf } from '@koble/funding';
import type { IsoDate } from '@koble/kernel';
import { calendarOf } from './bundle-calendar';
import type { Combination } from './combination';
import { tenth } from './criterion';
import { projectCosts } from './project-costs';
import { moneyContext } from './rank-supplies';
import type { Bundle, WeighedBundle } from './schema';
import type { Demand } from './supply';
import { weakestLinkOf } from './weakest-link';

/** What a combination costs, who pays, what happens when, and what is likeliest to break it. */
export function describeBundle(demand: Demand, parts: Combination): WeighedBundle {
  const calendar = calendarOf(demand, parts);
  const known = [parts.person, parts.pilot, parts.call].filter((part) => part !== null);
  return {
    ...parts,
    cost: costOf(demand, parts),
    calendar,
    startsOn: startOf(calendar),
    weakestLink: weakestLinkOf(demand.need, parts, calendar),
    score: tenth(
      known.reduce((sum, { match }) => sum + match.score, 0) / Math.max(1, known.length),
    ),
  };
}

function costOf(demand: Demand, { pilot, call }: Combination): Bundle['cost'] {
  const costs = projectCosts(
    demand.need,
    pilot?.supply.kind === 'pilot' ? pilot.supply.offer : null,
  );
  const cashOre = costs.purchasedRdOre + costs.equipmentOre + costs.travelOre + costs.trainingOre;
  const hoursOre = costs.ownHours * costs.hourCostOre;
  const money =
    call?.supply.kind === 'call' && call.supply.eligibility.overall !== 'does_not_fit'
      ? moneyOf(call.supply.call, costs, moneyContext(demand))
      : null;
  const ownCashOre = money?.ownCashOre ?? cashOre;
  return {
    totalOre: cashOre + hoursOre,
    grantOre: money?.grantOre ?? 0,
    ownCashOre,
    ownHours: costs.ownHours,
    gapOre: demand.need.budgetOre === null ? 0 : Math.max(0, ownCashOre - demand.need.budgetOre),
    grantKnown: call === null || money !== null,
  };
}

/** When work can begin: when the last of its parts can. */
function startOf(calendar: Bundle['calendar']): IsoDate | null {
  const starts = calendar
    .filter(({ what }) => what === 'pilot_start' || what === 'person_available')
    .map(({ on }) => on)
    .sort();
  return starts.at(-1) ?? calendar.find(({ what }) => what === 'apply_by')?.on ?? null;
}
