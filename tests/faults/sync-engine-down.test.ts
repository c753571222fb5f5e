import {
  createSearchMemory,
  pageListingIds,
  readListingDocuments,
  searchListings,
} from '@koble/catalogue';
import { SearchInput } from '@koble/catalogue/schema';
import { systemClock } from '@koble/kernel';
import { openSearchEngine, type SearchEngine } from '@koble/search';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../support/test-database';
import { endServers, ownMeilisearch } from './support/fault-servers';
import { insertNeeds, insertOrganisation, renameNeed } from './support/needs-queries';
import { percentile } from './support/lag';
import { syncUnderTest } from './support/sync-under-test';

const { db, url } = await testDatabase();
const meilisearch = await ownMeilisearch();
const engine = openSearchEngine(meilisearch);
const { sync, close } = syncUnderTest({ db, url, engine }, () => ({
  source: {
    readDocuments: (ids) => readListingDocuments(db, ids),
    pageIds: (afterId, limit) => pageListingIds(db, afterId, limit),
  },
}));
afterAll(async () => {
  await close();
  await engine.close();
  await endServers();
});

const SEARCHES = 200;
const services = { db, engine, ...createSearchMemory(db), clock: systemClock };
const search = (q: string) =>
  searchListings(services, { kind: 'visitor' }, SearchInput.parse({ q }));

test('F9: while the engine is down every search is answered by the database and says so, writes go on, and afterwards all is well', async () => {
  const titles = Array.from({ length: 300 }, (_, i) => `Sveiser nummer ${i}`);
  const [id = ''] = await insertNeeds(db, await insertOrganisation(db), titles);
  await sync.drain();
  const before = await search('sveiser');
  expect(before).toMatchObject({ degraded: false });
  expect(before.total).toBeGreaterThanOrEqual(300);

  await meilisearch.kill();
  const times: number[] = [];
  for (let i = 0; i < SEARCHES; i += 1) {
    const started = performance.now();
    const answer = await search(i % 2 === 0 ? 'sveiser' : `nummer ${i}`);
    times.push(performance.now() - started);
    expect(answer.degraded).toBe(true);
    expect(answer.total).toBeGreaterThan(0);
  }
  await renameNeed(db, id, 'Akvaponiker');
  expect((await search('akvaponiker')).total).toBeGreaterThan(0);
  const p95 = percentile(
    times.sort((a, b) => a - b),
    0.95,
  );
  console.info(`F9: ${SEARCHES} of ${SEARCHES} searches answered, p95 ${Math.round(p95)} ms`);
  expect(p95).toBeLessThan(1000);

  await meilisearch.start();
  await sync.drain();
  const after = await search('akvaponiker');
  expect(after.degraded).toBe(false);
  expect(after.total).toBeGreaterThan(0);
});

test('F9 broken twin: a search that does not know an outage from another failure answers nothing while the engine is down', async () => {
  await meilisearch.kill();
  const uncoded: SearchEngine = {
    ...engine,
    multiSearch: (queries) =>
      engine.multiSearch<never>(queries).catch((error: unknown) => {
        throw new Error(String(error));
      }),
  };
  for (const q of ['sveiser', 'akvaponiker', 'nummer 7'])
    await expect(
      searchListings(
        { ...services, engine: uncoded },
        { kind: 'visitor' },
        SearchInput.parse({ q }),
      ),
    ).rejects.toThrow('search.unavailable');
});
