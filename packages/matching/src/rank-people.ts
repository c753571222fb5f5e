import { scoreSupplies, showSupply } from './rank-supplies';
import type { RankedSupply } from './schema';
import type { CandidateSupply, Demand } from './supply';

/** Ranks nameless people for a need, the best first, each explained. What fits badly comes last and is never left out. */
export function rankPeople(demand: Demand, people: readonly CandidateSupply[]): RankedSupply[] {
  return scoreSupplies(demand, people).map((scored) => showSupply(demand, scored));
}
