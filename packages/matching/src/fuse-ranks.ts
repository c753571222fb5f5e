/** Dampens the first places; 60 is the constant of the paper, and nothing here was tuned. */
const K = 60;

/**
 * Reciprocal rank fusion: one ranking out of several of the same things, by the sum of 1 / (60 + rank).
 * Cormack, Clarke and Büttcher, "Reciprocal Rank Fusion outperforms Condorcet", SIGIR 2009.
 */
export function fuseRanks(rankings: readonly (readonly string[])[]): string[] {
  const scores = new Map<string, number>();
  for (const ranking of rankings)
    ranking.forEach((id, i) => scores.set(id, (scores.get(id) ?? 0) + 1 / (K + i + 1)));
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a < b ? -1 : 1))
    .map(([id]) => id);
}
