import { createSearchMemory, pageListingIds, readListingDocuments } from '@koble/catalogue';
import { openSearchLeadership, searchDirtySet } from '@koble/db';
import { loadDemoRegion } from '@koble/demo';
import { fixedClock } from '@koble/kernel';
import { createSync, openSearchEngine } from '@koble/search';
import { afterAll } from 'vitest';
import { testDatabase } from '../support/test-database';
import { testSearch } from '../support/test-search';
import type { PeopleRegion } from './measure-equal-treatment';

/** The demo region in a database and an index of this test file's own; closed after its tests. */
export async function peopleRegion(): Promise<PeopleRegion> {
  const { db, url } = await testDatabase();
  const clock = fixedClock('2026-11-23T09:00:00Z');
  await loadDemoRegion({ db, clock });
  const engine = openSearchEngine({ ...testSearch(), searchTimeoutMs: 20_000 });
  const leadership = openSearchLeadership(url);
  afterAll(async () => {
    await leadership.close();
    await engine.close();
  });
  const sync = createSync(
    {
      engine,
      leadership,
      dirty: searchDirtySet(db),
      source: {
        readDocuments: (ids) => readListingDocuments(db, ids),
        pageIds: (afterId, limit) => pageListingIds(db, afterId, limit),
      },
    },
    { log: { info: () => undefined, warn: () => undefined } },
  );
  await sync.drain();
  return { db, engine, ...createSearchMemory(db), clock, sync };
}
