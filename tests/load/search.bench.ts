import { searchListings, createSearchMemory } from '@koble/catalogue';
import { SearchInput } from '@koble/catalogue/schema';
import { openDatabase } from '@koble/db';
import { systemClock } from '@koble/kernel';
import { openSearchEngine } from '@koble/search';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type pg from 'pg';
import { Pool } from 'undici';
import type { BenchContext, BenchRow } from './bench';
import { median, percentile, round } from './support/percentile';
import { postgresSearch } from './support/postgres-search';
import { listingWords } from './support/queries';
import { runningKoble } from './support/running-koble';

export const name = 'search';

/** A server just started answers its first thousand searches slower, until all of its code is compiled. */
const WARM_UP_ROUNDS = 4;
const ROUNDS = 5;
const QUERIES = 150;

interface Target {
  pool: Pool;
  headers: Record<string, string>;
}

interface Ask {
  path: string;
  method: 'GET' | 'POST';
  body?: string;
}

/** The whole API against the same queries sent straight to the engine, in turn; then a repeated query, and PostgreSQL on the same rows. */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const koble = await runningKoble(context);
  const wordsOf = await listingWords(koble.db);
  const api = new Pool(koble.origin, { connections: 8, pipelining: 1 });
  const engine = new Pool(context.meiliUrl, { connections: 8, pipelining: 1 });
  const throughApi: Target = { pool: api, headers: {} };
  const straightOn: Target = {
    pool: engine,
    headers: { authorization: `Bearer ${context.meiliKey}` },
  };
  const ratios: Record<'p50' | 'p95' | 'throughput', number[]> = {
    p50: [],
    p95: [],
    throughput: [],
  };
  const apiP95: number[] = [];
  for (let turn = 0; turn < WARM_UP_ROUNDS + ROUNDS; turn += 1) {
    const inputs = Array.from({ length: QUERIES }, (_, i) =>
      facetted(wordsOf(2 * turn * QUERIES + i)),
    );
    const straight = await engineBodies(context, inputs);
    const direct = await closedLoop(straightOn, straight, 1);
    const through = await closedLoop(throughApi, inputs.map(apiAsk), 1);
    const fresh = inputs.map((_, i) => facetted(wordsOf((2 * turn + 1) * QUERIES + i)));
    const directMany = await closedLoop(straightOn, await engineBodies(context, fresh), 8);
    const throughMany = await closedLoop(throughApi, fresh.map(apiAsk), 8);
    if (turn < WARM_UP_ROUNDS) continue;
    ratios.p50.push(percentile(through.times, 0.5) / percentile(direct.times, 0.5));
    ratios.p95.push(percentile(through.times, 0.95) / percentile(direct.times, 0.95));
    ratios.throughput.push(throughMany.perSecond / directMany.perSecond);
    apiP95.push(percentile(through.times, 0.95));
  }
  const repeated = await repeatedRatio(
    { throughApi, straightOn, input: facetted(wordsOf(0)) },
    context,
  );
  const postgres = await postgresP95(koble.db, wordsOf);
  await Promise.all([api.close(), engine.close()]);
  const row = (
    measure: string,
    value: number,
    goal: { atMost: number } | { atLeast: number },
  ): BenchRow => ({
    measure,
    value: round(value),
    unit: 'x',
    goal: 'atMost' in goal ? `<= ${goal.atMost}` : `>= ${goal.atLeast}`,
    met: 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast,
  });
  return [
    row('search: API / engine, p50, 1 client', median(ratios.p50), { atMost: 1.5 }),
    row('search: API / engine, p95, 1 client', median(ratios.p95), { atMost: 2 }),
    row('search: API / engine, throughput, 8 clients', median(ratios.throughput), { atLeast: 0.6 }),
    row('search: repeated query, API / engine, p50', repeated, { atMost: 1 }),
    row('search: API p95 / PostgreSQL full-text p95', median(apiP95) / postgres, { atMost: 0.2 }),
  ];
}

function facetted(q: string): SearchInput {
  return SearchInput.parse({ q, place: '5037', radiusKm: 100 });
}

function apiAsk(input: SearchInput): Ask {
  return {
    method: 'GET',
    path: `/api/trpc/catalogue.search?input=${encodeURIComponent(JSON.stringify(input))}`,
  };
}

/** The very bodies that the product sends for these searches: caught by a server that stands in the engine's place. */
async function engineBodies(context: BenchContext, inputs: readonly SearchInput[]): Promise<Ask[]> {
  const bodies: string[] = [];
  const catcher = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString('utf8')));
    request.on('end', () => {
      bodies.push(body);
      const results = [{ hits: [{}], totalHits: 1, facetDistribution: {} }];
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ results }));
    });
  });
  catcher.listen(0, '127.0.0.1');
  await once(catcher, 'listening');
  const address = catcher.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const engine = openSearchEngine({ url: `http://127.0.0.1:${port}`, key: context.meiliKey });
  const { db, close } = openDatabase(context.databaseUrl, { max: 1 });
  const services = { db, engine, ...createSearchMemory(db), clock: systemClock };
  for (const input of inputs)
    await searchListings(services, { kind: 'visitor' }, input).catch(() => undefined);
  await Promise.all([engine.close(), close()]);
  catcher.close();
  return bodies.map((body) => ({ path: '/multi-search', method: 'POST', body }));
}

/** Sends these requests, so many at a time, each as soon as one before has been answered. */
async function closedLoop(
  { pool, headers }: Target,
  asks: readonly Ask[],
  clients: number,
): Promise<{ times: number[]; perSecond: number }> {
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  const client = async (): Promise<void> => {
    for (let ask = asks[next++]; ask !== undefined; ask = asks[next++]) {
      const sent = performance.now();
      const { statusCode, body } = await pool.request({
        ...ask,
        headers: { 'content-type': 'application/json', ...headers },
      });
      const text = await body.text();
      times.push(performance.now() - sent);
      if (statusCode !== 200)
        throw new Error(`${ask.path} answered ${statusCode}: ${text.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { times, perSecond: (times.length * 1000) / (performance.now() - began) };
}

async function repeatedRatio(
  { throughApi, straightOn, input }: { throughApi: Target; straightOn: Target; input: SearchInput },
  context: BenchContext,
): Promise<number> {
  const [body] = await engineBodies(context, [input]);
  if (body === undefined) throw new Error('no query was caught');
  const ratios: number[] = [];
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    const repeat = <Item>(item: Item) => Array.from({ length: 200 }, () => item);
    const direct = await closedLoop(straightOn, repeat(body), 1);
    const through = await closedLoop(throughApi, repeat(apiAsk(input)), 1);
    ratios.push(percentile(through.times, 0.5) / percentile(direct.times, 0.5));
  }
  return median(ratios);
}

/** The same kind of searches by PostgreSQL. */
async function postgresP95(db: pg.Client, wordsOf: (n: number) => string): Promise<number> {
  const search = await postgresSearch(db);
  const times: number[] = [];
  for (let n = 0; n < ROUNDS * QUERIES; n += 1) {
    const sent = performance.now();
    await search(facetted(wordsOf(20_000 + n)));
    times.push(performance.now() - sent);
  }
  return percentile(times, 0.95);
}
