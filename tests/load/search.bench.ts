import type { Actor } from '@koble/accounts/schema';
import { SearchInput } from '@koble/catalogue/schema';
import type pg from 'pg';
import { Pool } from 'undici';
import type { BenchContext, BenchRow } from './bench';
import { closedLoop, type Ask, type Target } from './support/closed-loop';
import { companySession } from './support/company-session';
import { engineBodies } from './support/engine-bodies';
import { median, percentile, round } from './support/percentile';
import { postgresSearch } from './support/postgres-search';
import { candidateWords, listingWords } from './support/queries';
import { runningKoble } from './support/running-koble';

export const name = 'search';

/** A server just started answers its first thousand searches slower, until all of its code is compiled. */
const WARM_UP_ROUNDS = 4;
const ROUNDS = 5;
const QUERIES = 150;

/** Who searches for what. */
interface Searching {
  what: string;
  actor: Actor;
  /** Of a session; a visitor has none. */
  headers: Record<string, string>;
  inputOf: (n: number) => SearchInput;
}

interface Places {
  context: BenchContext;
  api: Pool;
  engine: Target;
}

/**
 * The whole API against the same queries sent straight to the engine, in turn: over all kinds, and of roles and candidates alone;
 * then a repeated query, and PostgreSQL on the same rows.
 */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const koble = await runningKoble(context);
  const wordsOf = await listingWords(koble.db);
  const company = await companySession(koble.db);
  const skillsOf = await candidateWords(koble.db);
  const engine = new Pool(context.meiliUrl, { connections: 8, pipelining: 1 });
  const places: Places = {
    context,
    api: new Pool(koble.origin, { connections: 8, pipelining: 1 }),
    engine: { pool: engine, headers: { authorization: `Bearer ${context.meiliKey}` } },
  };
  const visitor = { actor: { kind: 'visitor' }, headers: {} } as const;
  const all: Searching = { ...visitor, what: 'search', inputOf: (n) => facetted(wordsOf(n)) };
  const measured = await ratiosOf(places, all);
  const rows = [
    ...rowsOf(all, measured),
    row('search: repeated query, API / engine, p50', await repeatedRatio(places, all), {
      atMost: 1,
    }),
    row(
      'search: API p95 / PostgreSQL full-text p95',
      measured.apiP95 / (await postgresP95(koble.db, wordsOf)),
      { atMost: 0.2 },
    ),
  ];
  const kinds: Searching[] = [
    {
      ...visitor,
      what: 'search of roles',
      inputOf: (n) => facetted(wordsOf(40_000 + n), 'role'),
    },
    {
      what: 'search of candidates',
      actor: company.actor,
      headers: { cookie: company.cookie },
      inputOf: (n) => facetted(skillsOf(n), 'candidate'),
    },
  ];
  for (const kind of kinds) rows.push(...rowsOf(kind, await ratiosOf(places, kind)));
  await Promise.all([places.api.close(), engine.close()]);
  return rows;
}

interface Ratios {
  p50: number;
  p95: number;
  throughput: number;
  /** Milliseconds. */
  apiP95: number;
}

async function ratiosOf({ context, api, engine }: Places, searching: Searching): Promise<Ratios> {
  const { actor, headers, inputOf } = searching;
  const throughApi = { pool: api, headers };
  const turns: Ratios[] = [];
  for (let turn = 0; turn < WARM_UP_ROUNDS + ROUNDS; turn += 1) {
    const inputs = Array.from({ length: QUERIES }, (_, i) => inputOf(2 * turn * QUERIES + i));
    const straight = await engineBodies(context, actor, inputs);
    const direct = await closedLoop(engine, straight, 1);
    const through = await closedLoop(throughApi, inputs.map(apiAsk), 1);
    const fresh = inputs.map((_, i) => inputOf((2 * turn + 1) * QUERIES + i));
    const directMany = await closedLoop(engine, await engineBodies(context, actor, fresh), 8);
    const throughMany = await closedLoop(throughApi, fresh.map(apiAsk), 8);
    turns.push({
      p50: percentile(through.times, 0.5) / percentile(direct.times, 0.5),
      p95: percentile(through.times, 0.95) / percentile(direct.times, 0.95),
      throughput: throughMany.perSecond / directMany.perSecond,
      apiP95: percentile(through.times, 0.95),
    });
  }
  const warm = turns.slice(WARM_UP_ROUNDS);
  const medianOf = (of: keyof Ratios): number => median(warm.map((one) => one[of]));
  return {
    p50: medianOf('p50'),
    p95: medianOf('p95'),
    throughput: medianOf('throughput'),
    apiP95: medianOf('apiP95'),
  };
}

function rowsOf({ what }: Searching, { p50, p95, throughput }: Ratios): BenchRow[] {
  return [
    row(`${what}: API / engine, p50, 1 client`, p50, { atMost: 1.5 }),
    row(`${what}: API / engine, p95, 1 client`, p95, { atMost: 2 }),
    row(`${what}: API / engine, throughput, 8 clients`, throughput, { atLeast: 0.6 }),
  ];
}

function row(
  measure: string,
  value: number,
  goal: { atMost: number } | { atLeast: number },
): BenchRow {
  return {
    measure,
    value: round(value),
    unit: 'x',
    goal: 'atMost' in goal ? `<= ${goal.atMost}` : `>= ${goal.atLeast}`,
    met: 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast,
  };
}

function facetted(q: string, kind: SearchInput['kind'] = null): SearchInput {
  return SearchInput.parse({ q, kind, place: '5037', radiusKm: 100 });
}

function apiAsk(input: SearchInput): Ask {
  return {
    method: 'GET',
    path: `/api/trpc/catalogue.search?input=${encodeURIComponent(JSON.stringify(input))}`,
  };
}

async function repeatedRatio(
  { context, api, engine }: Places,
  { actor, headers, inputOf }: Searching,
): Promise<number> {
  const input = inputOf(0);
  const [body] = await engineBodies(context, actor, [input]);
  if (body === undefined) throw new Error('no query was caught');
  const ratios: number[] = [];
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    const repeat = <Item>(item: Item) => Array.from({ length: 200 }, () => item);
    const direct = await closedLoop(engine, repeat(body), 1);
    const through = await closedLoop({ pool: api, headers }, repeat(apiAsk(input)), 1);
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
