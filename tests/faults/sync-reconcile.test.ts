import { openSearchEngine, type SearchEngine } from '@koble/search';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../support/test-database';
import { testSearch } from '../support/test-search';
import { compareIndex, countWrong, NOTHING_WRONG } from './support/compare-index';
import { insertNeeds, insertOrganisation, lastReconciliation } from './support/needs-queries';
import { SEED } from './support/random';
import { syncUnderTest } from './support/sync-under-test';
import { comparesCounts, refillsInPlace } from './support/twins';
import { startWorkload } from './support/workload';

const NEEDS = 1500;
/** Every third need is a challenge too. */
const LISTINGS = 2000;

const { db, url } = await testDatabase();
const engine = openSearchEngine(testSearch());
const { sync, source, close } = syncUnderTest({ db, url, engine });
const organisationId = await insertOrganisation(db);
await insertNeeds(
  db,
  organisationId,
  Array.from({ length: NEEDS }, (_, i) => `Sveiser nummer ${i}`),
);
await sync.drain();
const index = engine.client.index(engine.uid);
afterAll(async () => {
  await close();
  await engine.close();
});

test('without a fault nothing is found to mend', async () => {
  expect(await sync.reconcile()).toMatchObject({
    compared: LISTINGS,
    missing: 0,
    stale: 0,
    ghost: 0,
  });
});

test('F15: 5 % of the documents altered by hand are found, reported and mended, all of them', async () => {
  const ids = await source.pageIds('', LISTINGS);
  const documents = await source.readDocuments(ids.slice(0, 60));
  const altered = [
    ...documents.slice(0, 20).map((document) => ({ ...document, title: 'Endret for hånd' })),
    ...documents.slice(20, 40).map((document) => ({ ...document, version: document.version + 1 })),
    ...documents.slice(40, 60).map((document) => ({ ...document, hash: 'x' })),
    ...ids.slice(0, 20).map((_id, i) => ({ ...documents[0], id: `role_gjenferd-${i}` })),
  ];
  await index.addDocuments(altered).waitTask({ interval: 5 });
  await index.deleteDocuments(ids.slice(100, 120)).waitTask({ interval: 5 });

  expect(await comparesCounts(engine, source), 'the broken twin sees none of it').toBe(0);
  expect(countWrong(await compareIndex(engine, source))).toBe(100);
  const report = await sync.reconcile();
  expect(report).toMatchObject({ compared: LISTINGS, missing: 20, stale: 60, ghost: 20 });
  expect(await lastReconciliation(db)).toEqual(report);
  await sync.drain();
  expect(await compareIndex(engine, source)).toEqual(NOTHING_WRONG);
  expect(await sync.reconcile()).toMatchObject({ missing: 0, stale: 0, ghost: 0 });
});

test('F15: an emptied index is found by the reconciler and mended', async () => {
  await index.deleteAllDocuments().waitTask({ interval: 5 });
  expect(await sync.reconcile()).toMatchObject({ missing: LISTINGS, stale: 0, ghost: 0 });
  await sync.drain();
  expect(await compareIndex(engine, source)).toEqual(NOTHING_WRONG);
});

test('F15: an index that is deleted, or made without settings, is made again by the next pass', async () => {
  await engine.client.deleteIndex(engine.uid).waitTask({ interval: 5 });
  await expect(engine.multiSearch([{}])).rejects.toMatchObject({ code: 'search.unavailable' });
  await sync.drain();
  expect(await compareIndex(engine, source)).toEqual(NOTHING_WRONG);

  await index.updateFilterableAttributes(['title']).waitTask({ interval: 5 });
  await sync.reconcile();
  await sync.drain();
  const [answer] = await engine.multiSearch([
    { filter: [{ attribute: 'kind', oneOf: ['role'] }], hitsPerPage: 1, page: 1 },
  ]);
  expect(answer?.totalHits).toBe(1000);
});

test('a second worker stands by while the first leads', async () => {
  const second = syncUnderTest({ db, url, engine });
  expect(await second.sync.drain()).toBe(false);
  await second.close();
});

test('F15: a rebuild while people search and write: no search fails or finds less, and nothing is wrong afterwards', async () => {
  const workload = startWorkload(db, { organisationId, seed: SEED, writers: 2 });
  const searches = searchOn(engine);
  await sync.rebuild();
  const { asked, failed, short } = await searches.end();
  await workload.end();
  await sync.drain();
  console.info(
    `F15: ${asked} searches during a rebuild, ${failed} failed, ${short} short; ${workload.commits} commits`,
  );
  expect(await compareIndex(engine, source), `seed ${SEED}`).toEqual(NOTHING_WRONG);
  expect({ failed, short }).toEqual({ failed: 0, short: 0 });
  expect(asked).toBeGreaterThan(50);
});

test('F15 broken twin: an index that is refilled where it stands finds too little meanwhile', async () => {
  const searches = searchOn(engine);
  await refillsInPlace(engine, source);
  const { short } = await searches.end();
  expect(short).toBeGreaterThan(0);
});

/** Searches without pause until told to end. Short: fewer of the listings that are never touched than there are. */
function searchOn(engine: SearchEngine) {
  const counts = { asked: 0, failed: 0, short: 0 };
  let ending = false;
  async function search(): Promise<void> {
    while (!ending) {
      await engine.multiSearch([{ q: '"Sveiser nummer"', hitsPerPage: 1, page: 1 }]).then(
        ([answer]) => {
          if ((answer?.totalHits ?? 0) < 1000) counts.short += 1;
        },
        () => {
          counts.failed += 1;
        },
      );
      counts.asked += 1;
    }
  }
  const searching = search();
  return {
    async end() {
      ending = true;
      await searching;
      return counts;
    },
  };
}
