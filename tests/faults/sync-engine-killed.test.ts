import { openSearchEngine } from '@koble/search';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../support/test-database';
import { compareIndex, countWrong, NOTHING_WRONG } from './support/compare-index';
import { endServers, ownMeilisearch } from './support/fault-servers';
import { insertOrganisation } from './support/needs-queries';
import { wrongWhenQuiet } from './support/quiet';
import { SEED, seededRandom } from './support/random';
import { syncUnderTest } from './support/sync-under-test';
import { writesTwice } from './support/twins';
import { startWorkload } from './support/workload';

const { db, url } = await testDatabase();
const meilisearch = await ownMeilisearch();
const engine = openSearchEngine(meilisearch);
const naive = openSearchEngine({ ...meilisearch, prefix: 'naive_' });
const { sync, source, close } = syncUnderTest({ db, url, engine });
afterAll(async () => {
  await close();
  await engine.close();
  await naive.close();
  await endServers();
});

test('F2: 20 times kill -9 of the engine: no write fails and nothing is wrong, where writing it from the request leaves a tenth wrong', async () => {
  const organisationId = await insertOrganisation(db);
  const stop = new AbortController();
  const running = sync.run(stop.signal);
  const workload = startWorkload(db, {
    organisationId,
    seed: SEED,
    writers: 4,
    afterCommit: writesTwice(naive, source),
  });
  const random = seededRandom(SEED);
  for (let i = 0; i < 20; i += 1) {
    await sleep(100 + random() * 400);
    await meilisearch.kill();
    await sleep(random() * 250);
    await meilisearch.start();
  }
  await workload.end();
  const { wrong, milliseconds } = await wrongWhenQuiet({ db, engine, source }, 10_000);
  stop.abort();
  await running;
  const naivelyWrong = countWrong(await compareIndex(naive, source));
  const open = (await source.pageIds('', 1_000_000)).length;
  console.info(
    `F2 seed ${SEED}: ${workload.commits} commits, right ${milliseconds} ms after the last; ` +
      `written from the request: ${naivelyWrong} wrong of ${open}`,
  );
  expect(wrong, `seed ${SEED}`).toEqual(NOTHING_WRONG);
  expect(workload.failures).toBe(0);
  expect(workload.commits).toBeGreaterThan(200);
  expect(naivelyWrong).toBeGreaterThan(open / 10);
});
