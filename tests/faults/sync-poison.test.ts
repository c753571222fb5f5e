import { searchDirtySet } from '@koble/db';
import { openSearchEngine, type ListingSource } from '@koble/search';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../support/test-database';
import { testSearch } from '../support/test-search';
import { compareIndex, NOTHING_WRONG } from './support/compare-index';
import { needSource } from './support/need-source-queries';
import { insertNeeds, insertOrganisation, quarantined } from './support/needs-queries';
import { syncUnderTest } from './support/sync-under-test';
import { acknowledgesOnAccept, neverDivides } from './support/twins';

const ours = await thousandNeeds();
const accepting = await thousandNeeds();
const undivided = await thousandNeeds();

async function thousandNeeds() {
  const { db, url } = await testDatabase();
  const engine = openSearchEngine(testSearch());
  afterAll(() => engine.close());
  const titles = Array.from({ length: 1000 }, (_, i) => `Sveiser nummer ${i}`);
  const needs = await insertNeeds(db, await insertOrganisation(db), titles);
  const ids = needs.map((id) => `role_${id}`);
  return { db, url, engine, ids, source: needSource(db), dirty: searchDirtySet(db) };
}

/** The source with one document whose id the engine does not take. */
function withIllegalId(source: ListingSource, id: string): ListingSource {
  return {
    ...source,
    readDocuments: async (ids) =>
      (await source.readDocuments(ids)).map((document) =>
        document.id === id ? { ...document, id: 'role_blåbær og bringebær' } : document,
      ),
  };
}

test('F10: four documents that cannot be taken among a thousand are put aside with their reasons, the others are there in 10 s', async () => {
  const { db, url, engine, ids, source } = ours;
  const [illegal = '', tooLong = '', halfALetter = '', unreadable = ''] = [3, 300, 600, 900].map(
    (i) => ids[i],
  );
  const poisoned: ListingSource = {
    ...source,
    async readDocuments(asked) {
      if (asked.includes(unreadable)) throw new Error('the builder fails');
      return (await withIllegalId(source, illegal).readDocuments(asked)).map((document) => {
        if (document.id === tooLong) return { ...document, id: `role_${'x'.repeat(600)}` };
        return document.id === halfALetter ? { ...document, title: 'Sveiser \ud800' } : document;
      });
    },
  };
  const { sync, close } = syncUnderTest({ db, url, engine }, () => ({ source: poisoned }));
  const started = performance.now();
  await sync.drain();
  const milliseconds = Math.round(performance.now() - started);
  // Neither comparing nor filling anew is held up by them, and they are not reported as new each time.
  expect(await sync.reconcile()).toMatchObject({ missing: 0, stale: 0, ghost: 0 });
  await close();
  console.info(`F10: ${milliseconds} ms`);
  const bad = [illegal, tooLong, halfALetter, unreadable];
  const { missing, ...others } = await compareIndex(engine, source);
  expect({ missing: missing.sort(), ...others }).toEqual({
    ...NOTHING_WRONG,
    missing: [...bad].sort(),
  });
  expect(milliseconds).toBeLessThan(10_000);
  const reasons = new Map((await quarantined(db)).map((row) => [row.listingId, row.problem]));
  expect([...reasons.keys()].sort()).toEqual(bad.sort());
  expect(reasons.get(illegal)).toContain('invalid_document_id');
  expect(reasons.get(tooLong)).toContain('invalid_document_id');
  expect(reasons.get(unreadable)).toContain('the builder fails');
  expect(reasons.get(halfALetter)).toContain('hex escape');
});

test('F10 broken twin: a sync that takes "accepted" for done loses the good documents beside a bad one', async () => {
  const { engine, source, dirty, ids } = accepting;
  await acknowledgesOnAccept(engine, { dirty, source: withIllegalId(source, ids[0] ?? '') });
  expect((await compareIndex(engine, source)).missing.length).toBeGreaterThan(300);
});

test('F10 broken twin: a sync that never divides a batch sends none of it', async () => {
  const { engine, source, dirty, ids } = undivided;
  await neverDivides(engine, { dirty, source: withIllegalId(source, ids[0] ?? '') });
  expect((await compareIndex(engine, source)).missing.length).toBeGreaterThan(300);
});
