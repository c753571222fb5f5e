import type { EnginePlace } from './fill-index';
import { mean } from './measures';
import { QUERIES, QUERY_CLASSES, type Query, type QueryClass } from './queries';
import { indexCorpus, searchCorpus } from './search-corpus';

/** What must be found is found among the first ten in at least this share. */
export const OWN_GOAL = 0.9;

export interface OwnRecall {
  queries: readonly { query: Query; missing: readonly string[]; recall: number }[];
  /** The mean over the queries of a class. */
  of(name: QueryClass | 'all'): number;
}

export async function recallOfOwnQueries(place: EnginePlace): Promise<OwnRecall> {
  const engine = await indexCorpus(place);
  const found = await searchCorpus(
    engine,
    QUERIES.map(({ q }) => q),
  );
  await engine.close();
  const queries = QUERIES.map((query, i) => {
    const missing = query.must.filter((key) => !found[i]?.includes(key));
    return { query, missing, recall: 1 - missing.length / query.must.length };
  });
  return {
    queries,
    of: (name) =>
      mean(
        queries
          .filter(({ query }) => name === 'all' || query.class === name)
          .map(({ recall }) => recall),
      ),
  };
}

/** A line a query, then one a class and one for all. */
export function reportOf(own: OwnRecall): string {
  const lines = own.queries.map(
    ({ query, missing, recall }) =>
      `${recall.toFixed(2)} ${query.class.padEnd(10)} ${query.q}${missing.length > 0 ? ` — not ${missing.join(', ')}` : ''}`,
  );
  const classes = QUERY_CLASSES.map((name) => `${own.of(name).toFixed(3)} recall@10 of ${name}`);
  return [
    ...lines,
    ...classes,
    `${own.of('all').toFixed(3)} recall@10 of all ${QUERIES.length}`,
  ].join('\n');
}
