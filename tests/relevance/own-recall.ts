import type { EnginePlace } from './fill-index';
import { mean } from './measures';
import { QUERIES, type Query, type QueryClass } from './queries';
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
