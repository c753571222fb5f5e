import { moneyOf, nextDeadline } from '@koble/funding';
import { addDays, osloDate, type IsoDate } from '@koble/kernel';
import type { Combination } from './combination';
import { tenth } from './criterion';
import { projectCosts } from './project-costs';
import { moneyContext } from './rank-supplies';
import type { Bundle, WeighedBundle } from './schema';
import type { Demand } from './supply';
import { weakestLinkOf } from './weakest-link';

/**
 * What a combination costs, who pays, and what happens when. The pilot waits for a fixed deadline: a call pays nothing that
 * was begun before the application was sent.
 */
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

function calendarOf(demand: Demand, { person, pilot, call }: Combination): Bundle['calendar'] {
  const wanted = demand.need.startsOn ?? demand.today;
  const events: Bundle['calendar'] = [];
  const deadline =
    call?.supply.kind === 'call' ? nextDeadline(call.supply.call, demand.today) : null;
  const applyBy = deadline === null ? null : osloDate(deadline);
  if (applyBy !== null) events.push({ on: applyBy, what: 'apply_by', late: false });
  if (pilot?.supply.kind === 'pilot') {
    const { nextFreeOn, weeks } = pilot.supply.offer;
    const start = latest(nextFreeOn, wanted, applyBy);
    events.push(
      { on: start, what: 'pilot_start', late: start > wanted && demand.need.startsOn !== null },
      { on: addDays(start, weeks * 7), what: 'pilot_end', late: false },
    );
  }
  if (person?.supply.kind === 'candidate') {
    const on = latest(person.supply.card.availableOn ?? demand.today, demand.today, null);
    events.push({
      on,
      what: 'person_available',
      late: on > wanted && demand.need.startsOn !== null,
    });
  }
  if (demand.need.startsOn !== null)
    events.push({ on: demand.need.startsOn, what: 'need_start', late: false });
  return events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** When work can begin: when the last of its parts can. */
function startOf(calendar: Bundle['calendar']): IsoDate | null {
  const starts = calendar
    .filter(({ what }) => what === 'pilot_start' || what === 'person_available')
    .map(({ on }) => on)
    .sort();
  return starts.at(-1) ?? calendar.find(({ what }) => what === 'apply_by')?.on ?? null;
}

function latest(a: IsoDate, b: IsoDate, c: IsoDate | null): IsoDate {
  return [a, b, ...(c === null ? [] : [c])].sort().at(-1) ?? a;
}
