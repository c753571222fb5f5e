import { Pool } from 'undici';
import type { BenchContext, BenchRow } from './bench';
import { percentile, round } from './support/percentile';
import { needText, queryText } from './support/queries';
import { runningKoble } from './support/running-koble';

export const name = 'bundle';

const ROUNDS = 80;

/** One bundle for one need against one plain search, in turn, both through the API over 100,000 listings. */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const koble = await runningKoble(context);
  const pool = new Pool(koble.origin, { connections: 1, pipelining: 1 });
  const searches: number[] = [];
  const bundles: number[] = [];
  for (let n = 0; n < ROUNDS; n += 1) {
    const search = await timed(pool, {
      method: 'GET',
      path: `/api/trpc/catalogue.search?input=${encodeURIComponent(JSON.stringify({ q: queryText(300_000 + n) }))}`,
    });
    const need = {
      ...needText(n),
      wants: ['people', 'pilot', 'funding'],
      municipality: '5037',
      budgetOre: 15_000_000,
      ownHours: 80,
      ...(await understood(pool, needText(n).goal)),
    };
    const bundle = await timed(pool, {
      method: 'POST',
      path: '/api/trpc/matching.bundles',
      body: JSON.stringify({ need }),
      headers: { 'content-type': 'application/json' },
    });
    if (n < 10) continue;
    searches.push(search);
    bundles.push(bundle);
  }
  await pool.close();
  const value = percentile(bundles, 0.95) / percentile(searches, 0.95);
  return [
    {
      measure: 'bundle: p95 / plain search p95',
      value: round(value),
      unit: 'x',
      goal: '<= 10',
      met: value <= 10,
    },
    {
      measure: 'bundle: p50',
      value: round(percentile(bundles, 0.5)),
      unit: 'ms',
      goal: '',
      met: null,
    },
  ];
}

interface Ask {
  method: 'GET' | 'POST';
  path: string;
  body?: string;
  headers?: Record<string, string>;
}

async function timed(pool: Pool, ask: Ask): Promise<number> {
  const sent = performance.now();
  const { statusCode, body } = await pool.request(ask);
  const text = await body.text();
  if (statusCode !== 200)
    throw new Error(`${ask.path} answered ${statusCode}: ${text.slice(0, 500)}`);
  return performance.now() - sent;
}

async function understood(
  pool: Pool,
  text: string,
): Promise<{ skillsMust: string[]; occupations: string[] }> {
  const { body } = await pool.request({
    method: 'GET',
    path: `/api/trpc/taxonomy.understand?input=${encodeURIComponent(JSON.stringify({ text }))}`,
  });
  const answer: { result: { data: Record<'skills' | 'occupations', { id: string }[]> } } =
    JSON.parse(await body.text());
  return {
    skillsMust: answer.result.data.skills.map(({ id }) => id).slice(0, 3),
    occupations: answer.result.data.occupations.map(({ id }) => id).slice(0, 2),
  };
}
