import { openSearchEngine } from '@koble/search';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../support/test-database';
import { testSearch } from '../support/test-search';
import { countWrong, NOTHING_WRONG } from './support/compare-index';
import { measureLag, percentile } from './support/lag';
import { needSource } from './support/need-source-queries';
import { insertOrganisation } from './support/needs-queries';
import { wrongWhenQuiet } from './support/quiet';
import { SEED, seededRandom } from './support/random';
import { startWorkers, type WorkerEnv } from './support/workers';
import { startWorkload } from './support/workload';

const { db, url } = await testDatabase();
const organisationId = await insertOrganisation(db);
const engines: { close(): Promise<void> }[] = [];
afterAll(async () => {
  for (const engine of engines) await engine.close();
});

async function killWorkers(kills: number, twin: Pick<WorkerEnv, 'TWIN'> = {}) {
  const search = testSearch();
  const engine = openSearchEngine(search);
  engines.push(engine);
  const workers = await startWorkers({
    DATABASE_URL: url,
    MEILI_URL: search.url,
    MEILI_MASTER_KEY: search.key,
    INDEX_PREFIX: search.prefix,
    ...twin,
  });
  const workload = startWorkload(db, { organisationId, seed: SEED });
  const lag = twin.TWIN === undefined ? measureLag(db, engine, organisationId) : undefined;
  const random = seededRandom(SEED);
  for (let i = 0; i < kills; i += 1) {
    await sleep(100 + random() * 300);
    await workers.kill(twin.TWIN !== undefined || random() < 0.75 ? 'leader' : 'stand-by');
  }
  await workload.end();
  const lags = (await lag?.end()) ?? [];
  const { wrong, milliseconds } = await wrongWhenQuiet(
    { db, engine, source: needSource(db) },
    twin.TWIN === undefined ? 10_000 : 1000,
  );
  await workers.end();
  return { wrong, milliseconds, lags, commits: workload.commits };
}

test('F1: 20 times kill -9 of a worker while six writers write: nothing missing, stale or left over', async () => {
  const { wrong, milliseconds, lags, commits } = await killWorkers(20);
  console.info(
    `F1 seed ${SEED}: ${commits} commits, right ${milliseconds} ms after the last, ` +
      `commit to searchable p50 ${Math.round(percentile(lags, 0.5))} p95 ${Math.round(percentile(lags, 0.95))} ms`,
  );
  expect(wrong, `seed ${SEED}`).toEqual(NOTHING_WRONG);
  expect(commits).toBeGreaterThan(500);
  expect(percentile(lags, 0.95)).toBeLessThan(2000);
});

test('F1 broken twin: a worker that forgets a listing when it takes it leaves wrong documents', async () => {
  const { wrong } = await killWorkers(5, { TWIN: 'forgets-when-taking' });
  console.info(`F1 twin: ${countWrong(wrong)} wrong`);
  expect(countWrong(wrong), `seed ${SEED}`).toBeGreaterThan(0);
});
