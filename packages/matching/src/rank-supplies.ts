import { checkEligibility, moneyOf } from '@koble/funding';
import { findCounterfactuals } from './counterfactuals';
import { projectCosts } from './project-costs';
import type { RankedSupply, Supply } from './schema';
import { scoreMatch, type ScoredMatch } from './score-match';
import type { Demand, ScoredSupply } from './supply';

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
    money: moneyOf(supply.call, projectCosts(demand.need, null), moneyContext(demand)),
  };
}

/** What the company has, in the terms of the money rules. */
export function moneyContext({ need, company }: Demand): {
  budgetOre: number | null;
  employees: number | null;
  deMinimisRemainingOre: number | null;
} {
  return {
    budgetOre: need.budgetOre,
    employees: company.employees ?? null,
    deMinimisRemainingOre: null,
  };
}
