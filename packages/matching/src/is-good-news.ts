import { scoreMatch } from './score-match';
import type { Demand, ScoredSupply } from './supply';

/** Whether a new supply is worth telling of: it fits well, by the score that the company's own lists show, and nothing stops it. */
export function isGoodNews(demand: Demand, supply: ScoredSupply): boolean {
  const { band, blockers } = scoreMatch(demand, supply);
  return blockers.length === 0 && (band === 'good' || band === 'strong');
}
