import { COST_KINDS, type CostKind, type FundingCall, type ProjectCosts } from './schema';

/** An amount in øre for each kind of cost. */
export type ByKind = Readonly<Record<CostKind, number>>;

/** What a project costs in øre by kind, before any call has looked at it. */
export function costsByKind(costs: ProjectCosts, hourCapOre = Infinity): ByKind {
  return {
    own_hours: costs.ownHours * Math.min(costs.hourCostOre, hourCapOre),
    purchased_rd: costs.purchasedRdOre,
    equipment: costs.equipmentOre,
    travel: costs.travelOre,
    training: costs.trainingOre,
  };
}

/**
 * What of a project a call counts, in øre by kind: only the kinds it names, own hours at most at its price, and a capped kind
 * at most as its share of the whole sum that counts, itself included. BIO Trøndelag says it so: travel and administration may
 * be at most 10 % of the whole cost of the training (S60), so beside 90 000 of courses 10 000 of travel counts, not 9 000.
 *
 * With several caps each depends on the others. The answer is the largest that keeps them all: it starts with everything and
 * takes away what is above a cap until nothing is. Whole øre only get fewer, so it ends.
 */
export function eligibleCosts(
  call: Pick<FundingCall, 'eligibleCosts' | 'hourCapOre' | 'costCaps'>,
  costs: ProjectCosts,
): ByKind {
  const all = costsByKind(costs, call.hourCapOre ?? Infinity);
  const counted = { own_hours: 0, purchased_rd: 0, equipment: 0, travel: 0, training: 0 };
  for (const kind of call.eligibleCosts) counted[kind] = all[kind];
  const caps = call.costCaps.filter(({ percent }) => percent < 100);
  for (let above = true; above;) {
    above = false;
    for (const { kind, percent } of caps) {
      const most = largestShare(sumOf(counted) - counted[kind], percent);
      if (counted[kind] <= most) continue;
      counted[kind] = most;
      above = true;
    }
  }
  return counted;
}

/** The sum over all kinds. */
export function sumOf(amounts: ByKind): number {
  let sum = 0;
  for (const kind of COST_KINDS) sum += amounts[kind];
  return sum;
}

/** The most that is at most this share of itself and the others: x <= (others + x) × percent / 100. */
function largestShare(others: number, percent: number): number {
  return Math.floor((others * percent) / (100 - percent));
}
