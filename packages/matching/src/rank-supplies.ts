import { checkEligibility, moneyOf, type MoneyContext } from '@koble/funding';
import type { PilotOffer } from '@koble/pilots/schema';
import { findCounterfactuals } from './counterfactuals';
import { projectCosts } from './project-costs';
import type { RankedSupply, Supply } from './schema';
import { scoreMatch, type ScoredMatch } from './score-match';
import type { Demand, ScoredSupply } from './supply';

const WEEKS_A_MONTH = 52 / 12;

export interface Scored {
  supply: ScoredSupply;
  match: ScoredMatch;
}

/** Scores every supply, highest first; equal scores in the order of their ids. */
export function scoreSupplies(demand: Demand, supplies: readonly ScoredSupply[]): Scored[] {
  return supplies
    .map((supply) => ({ supply, match: scoreMatch(demand, supply) }))
    .sort((a, b) => b.match.score - a.match.score || (a.supply.id < b.supply.id ? -1 : 1));
}

/** A scored supply as it is shown, with what would change its score. How many have asked for it stays inside. */
export function showSupply(demand: Demand, { supply, match }: Scored): RankedSupply {
  return {
    match: { ...match, counterfactuals: findCounterfactuals(demand, supply, match) },
    supply: shownSupply(demand, supply),
  };
}

function shownSupply(demand: Demand, supply: ScoredSupply): Supply {
  if (supply.kind === 'candidate') return { kind: 'candidate', card: supply.card };
  if (supply.kind === 'pilot') return { kind: 'pilot', offer: supply.offer };
  return {
    kind: 'call',
    call: supply.call,
    eligibility: checkEligibility(supply.call, demand),
    money: moneyOf(supply.call, projectCosts(demand.need, null), moneyContext(demand, null)),
  };
}

/** What the company has and how long its project is, in the terms of the money rules; without a pilot its length is not known. */
export function moneyContext(
  { need, company, deMinimisRoomOre }: Demand,
  offer: Pick<PilotOffer, 'weeks'> | null,
): MoneyContext {
  return {
    budgetOre: need.budgetOre,
    employees: company.employees ?? null,
    deMinimisRemainingOre: deMinimisRoomOre ?? null,
    ...(offer !== null && { projectMonths: Math.ceil(offer.weeks / WEEKS_A_MONTH) }),
  };
}
