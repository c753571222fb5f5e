import type { EngineQuery, SearchEngine } from '@koble/search';
import type { Taxonomy } from '@koble/taxonomy';
import pg from 'pg';
import { fillIndex, numberOf, wordsDocument, type EnginePlace } from './fill-index';
import { byScore } from './measures';

/** Something to be found, under all of its names. */
export interface NamedThing {
  id: string;
  names: readonly string[];
}

/** The rankings that the product makes of its listings, made of titles: ids, likeliest first, for each query. */
export interface Retrieval {
  /** As the catalogue asks: one query of stems. */
  typed(queries: readonly string[]): Promise<string[][]>;
  /** As matching asks: one search a word, weighed by how rare the word is. */
  byWords(queries: readonly string[]): Promise<string[][]>;
  /** The likeness of titles (pg_trgm). */
  byTitle(queries: readonly string[]): Promise<string[][]>;
  close(): Promise<void>;
}

export interface Servers {
  databaseUrl: string;
  engine: EnginePlace;
}

const DEPTH = 100;
/** Of several names of one thing the best counts, so more rows are read than things are wanted. */
const NAMES_READ = 300;
const QUERIES_AT_ONCE = 20;

export async function openRetrieval(
  servers: Servers,
  things: readonly NamedThing[],
  taxonomy: Taxonomy,
): Promise<Retrieval> {
  const engine = await fillIndex(
    servers.engine,
    things.map(({ names }, number) =>
      wordsDocument(number, 'role', {
        title: names[0] ?? '',
        terms: [...names],
        stems: taxonomy.searchStems(names.join(' ')),
      }),
    ),
  );
  const database = await openTitles(servers.databaseUrl, things);
  const idOf = (id: string) => things[numberOf(id)]?.id ?? id;
  return {
    typed: (queries) =>
      inBatches(queries, async (some) => {
        const answers = await engine.multiSearch<{ id: string }>(
          some.map((q) => ({
            ...taxonomy.searchQuery(q),
            attributesToRetrieve: ['id'],
            limit: DEPTH,
          })),
        );
        return answers.map(({ hits }) => hits.map(({ id }) => idOf(id)));
      }),
    byWords: (queries) =>
      inBatches(queries, (some) =>
        searchByWords(
          engine,
          some.map((q) => taxonomy.contentWords(q)),
          things.length,
        ),
      ).then((rankings) => rankings.map((ids) => ids.map(idOf))),
    async byTitle(queries) {
      const rankings: string[][] = [];
      for (const query of queries) rankings.push(await likest(database, query));
      return rankings;
    },
    async close() {
      await engine.close();
      await database.end();
    },
  };
}

async function searchByWords(
  engine: SearchEngine,
  queries: readonly (readonly string[])[],
  documents: number,
): Promise<string[][]> {
  const asked = queries.flatMap((words): EngineQuery[] =>
    words.map((q) => ({ q, attributesToRetrieve: ['id'], limit: DEPTH, showRankingScore: true })),
  );
  const answers = await engine.multiSearch<{ id: string; _rankingScore: number }>(asked);
  let at = 0;
  return queries.map((words) => {
    const scores = new Map<string, number>();
    for (const { hits, estimatedTotalHits = 0 } of answers.slice(at, (at += words.length))) {
      const idf = Math.log((documents + 1) / (estimatedTotalHits + 0.5));
      for (const hit of hits)
        scores.set(hit.id, (scores.get(hit.id) ?? 0) + idf * hit._rankingScore);
    }
    return byScore(scores).slice(0, DEPTH);
  });
}

async function openTitles(url: string, things: readonly NamedThing[]): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create extension if not exists pg_trgm');
  await client.query('create temporary table title (thing text not null, name text not null)');
  await client.query('insert into title select * from unnest($1::text[], $2::text[])', [
    things.flatMap(({ id, names }) => names.map(() => id)),
    things.flatMap(({ names }) => names),
  ]);
  await client.query('create index on title using gist (name gist_trgm_ops)');
  await client.query('analyze title');
  return client;
}

async function likest(database: pg.Client, query: string): Promise<string[]> {
  const { rows } = await database.query<{ thing: string }>({
    name: 'likest',
    text: `select thing from title order by name <-> $1, thing limit ${NAMES_READ}`,
    values: [query],
  });
  return [...new Set(rows.map(({ thing }) => thing))].slice(0, DEPTH);
}

async function inBatches(
  queries: readonly string[],
  search: (some: readonly string[]) => Promise<string[][]>,
): Promise<string[][]> {
  const rankings: string[][] = [];
  for (let at = 0; at < queries.length; at += QUERIES_AT_ONCE)
    rankings.push(...(await search(queries.slice(at, at + QUERIES_AT_ONCE))));
  return rankings;
}
