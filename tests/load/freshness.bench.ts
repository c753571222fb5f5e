import { openSearchEngine, oneOf, type SearchEngine } from '@koble/search';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { BenchContext, BenchRow } from './bench';
import { percentile, round } from './support/percentile';
import { runningKoble, untilIndexed } from './support/running-koble';

export const name = 'freshness';

const IDLE_SAMPLES = 30;
const IMPORTED = 10_000;
const LONGEST_MS = 30_000;

/** From a commit to the moment a search finds the change: at rest, and while 10,000 listings are being imported. */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const koble = await runningKoble(context);
  const engine = openSearchEngine({ url: context.meiliUrl, key: context.meiliKey });
  const { rows } = await koble.db.query<{ id: string }>(
    `select id from need where state = 'published' and wants_people order by id limit 200`,
  );
  const ids = rows.map(({ id }) => id);
  const idle: number[] = [];
  for (let i = 0; i < IDLE_SAMPLES; i += 1) idle.push(await lag(koble.db, engine, ids[i] ?? ''));
  const done = new AbortController();
  const imported = importMany(context.databaseUrl).finally(() => {
    done.abort();
  });
  const busy: number[] = [];
  while (!done.signal.aborted)
    busy.push(await lag(koble.db, engine, ids[100 + (busy.length % 100)] ?? ''));
  await imported;
  await engine.close();
  const row = (measure: string, times: readonly number[], goal: number): BenchRow => {
    const value = percentile(times, 0.95) / 1000;
    return { measure, value: round(value), unit: 's', goal: `<= ${goal}`, met: value <= goal };
  };
  return [
    row('freshness: commit to searchable, p95, idle', idle, 0.5),
    row('freshness: commit to searchable, p95, during an import of 10,000', busy, 2),
  ];
}

let changes = 0;

async function lag(db: pg.Client, engine: SearchEngine, id: string): Promise<number> {
  changes += 1;
  const title = `Endret ${Date.now()} ${changes}`;
  await db.query('update need set title = $1 where id = $2', [title, id]);
  const committed = performance.now();
  while (performance.now() - committed < LONGEST_MS) {
    const [answer] = await engine.multiSearch<{ title: string }>([
      { filter: [oneOf('id', [`role_${id}`])], attributesToRetrieve: ['title'], limit: 1 },
    ]);
    if (answer?.hits[0]?.title === title) break;
    await sleep(5);
  }
  return performance.now() - committed;
}

/** New needs in transactions of 100, as an import writes them, until the engine has them all. */
async function importMany(databaseUrl: string): Promise<void> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  for (let done = 0; done < IMPORTED; done += 100) {
    await db.query(
      `insert into need (organisation_id, state, title, goal, wants_people, wants_pilot, wants_funding, occupations, skills_must,
         skills_should, municipality, mode, extent, source, published_at, expires_at)
       select organisation_id, state, title, goal, wants_people, wants_pilot, wants_funding, occupations, skills_must,
         skills_should, municipality, mode, extent, 'demo', now(), now() + interval '90 days'
       from need where state = 'published' order by id offset $1 limit 100`,
      [done],
    );
    await sleep(20);
  }
  await untilIndexed(db);
  await db.end();
}
