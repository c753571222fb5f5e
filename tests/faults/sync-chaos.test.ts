import { openSearchEngine } from '@koble/search';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { compareIndex, countWrong, NOTHING_WRONG } from './support/compare-index';
import { endServers, migratedDatabase, ownMeilisearch, ownPostgres } from './support/fault-servers';
import { needSource } from './support/need-source-queries';
import { insertOrganisation } from './support/needs-queries';
import { wrongWhenQuiet } from './support/quiet';
import { SEED, seededRandom } from './support/random';
import { writesTwice } from './support/twins';
import { startWorkers } from './support/workers';
import { startWorkload } from './support/workload';

/** Ten minutes in faults.md; a quarter of a minute here, for a run on every change. `FAULT_SECONDS=600` for the whole. */
const SECONDS = Number(process.env['FAULT_SECONDS'] ?? 15);

const [postgres, meilisearch] = await Promise.all([ownPostgres(), ownMeilisearch()]);
const { db, close } = await migratedDatabase(postgres.url);
const engine = openSearchEngine(meilisearch);
const naive = openSearchEngine({ ...meilisearch, prefix: 'naive_' });
const source = needSource(db);
afterAll(async () => {
  await engine.close();
  await naive.close();
  await close();
  await endServers();
});

test(
  'F5: workers, engine and database killed at random: nothing is wrong, where writing the engine from the request leaves a tenth wrong',
  async () => {
    const organisationId = await insertOrganisation(db);
    const workers = await startWorkers({
      DATABASE_URL: postgres.url,
      MEILI_URL: meilisearch.url,
      MEILI_MASTER_KEY: meilisearch.key,
      INDEX_PREFIX: '',
    });
    const workload = startWorkload(db, {
      organisationId,
      seed: SEED,
      afterCommit: writesTwice(naive, source),
    });
    const random = seededRandom(SEED);
    let kills = 0;
    for (const end = performance.now() + SECONDS * 1000; performance.now() < end; kills += 1) {
      await sleep(100 + random() * 500);
      const victim = [workers, meilisearch, postgres][kills % 3];
      if (victim === workers) await workers.kill(random() < 0.75 ? 'leader' : 'stand-by');
      for (const server of [meilisearch, postgres])
        if (victim === server) {
          await server.kill();
          await sleep(200 + random() * 400);
          await server.start();
        }
    }
    await workload.end();
    const { wrong, milliseconds } = await wrongWhenQuiet({ db, engine, source }, 10_000);
    await workers.end();
    const naivelyWrong = countWrong(await compareIndex(naive, source));
    const open = (await source.pageIds('', 1_000_000)).length;
    console.info(
      `F5 seed ${SEED}, ${SECONDS} s: ${workload.commits} commits, ${kills} kills of worker, engine and database in turn, ` +
        `right ${milliseconds} ms after the last; written from the request: ${naivelyWrong} wrong of ${open}`,
    );
    expect(wrong, `seed ${SEED}`).toEqual(NOTHING_WRONG);
    expect(naivelyWrong).toBeGreaterThan(open / 10);
  },
  (SECONDS + 105) * 1000,
);
