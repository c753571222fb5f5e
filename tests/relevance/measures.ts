/** Rankings of document numbers and what is relevant, a query each. */
export interface Ranked {
  found: readonly string[];
  relevant: ReadonlySet<string>;
}

export interface Measures {
  mrr: number;
  recall10: number;
  success10: number;
  ndcg10: number;
}

/** Means over the queries, as trec_eval counts them: the reciprocal rank in the first 100, the rest in the first ten. */
export function measure(queries: readonly Ranked[]): Measures {
  return {
    mrr: mean(queries.map(reciprocalRank)),
    recall10: mean(queries.map(({ found, relevant }) => hits(found, relevant) / relevant.size)),
    success10: mean(queries.map(({ found, relevant }) => Math.min(1, hits(found, relevant)))),
    ndcg10: mean(queries.map(ndcg10)),
  };
}

/** Reciprocal rank fusion with k = 60 (Cormack, Clarke and Büttcher, SIGIR 2009), as `packages/matching` does it. */
export function fuse(rankings: readonly (readonly string[])[]): string[] {
  const scores = new Map<string, number>();
  for (const ranking of rankings)
    ranking.forEach((id, i) => scores.set(id, (scores.get(id) ?? 0) + 1 / (61 + i)));
  return byScore(scores);
}

export function byScore(scores: ReadonlyMap<string, number>): string[] {
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a < b ? -1 : 1))
    .map(([id]) => id);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function reciprocalRank({ found, relevant }: Ranked): number {
  const first = found.slice(0, 100).findIndex((id) => relevant.has(id));
  return first === -1 ? 0 : 1 / (first + 1);
}

function hits(found: readonly string[], relevant: ReadonlySet<string>): number {
  return found.slice(0, 10).filter((id) => relevant.has(id)).length;
}

function ndcg10({ found, relevant }: Ranked): number {
  const gain = (at: number) => 1 / Math.log2(at + 2);
  const got = found.slice(0, 10).reduce((sum, id, i) => sum + (relevant.has(id) ? gain(i) : 0), 0);
  const best = Array.from({ length: Math.min(10, relevant.size) }, (_, i) => gain(i));
  return (
    got /
    Math.max(
      Number.EPSILON,
      best.reduce((sum, value) => sum + value, 0),
    )
  );
}
