import { openSearchEngine } from '@koble/search';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../support/test-database';
import { testSearch } from '../support/test-search';
import { compareIndex, NOTHING_WRONG } from './support/compare-index';
import {
  countDirty,
  deleteNeed,
  insertNeeds,
  insertOrganisation,
  renameNeed,
  togglePause,
} from './support/needs-queries';
import { syncUnderTest } from './support/sync-under-test';

const database = await testDatabase();
const { db, url } = database;
const engine = openSearchEngine(testSearch());
const { sync, source, close } = syncUnderTest({ db, url, engine });
afterAll(async () => {
  await close();
  await engine.close();
});

test('the index follows what is made, changed, paused and deleted', async () => {
  const organisation = await insertOrganisation(db);
  const ids = await insertNeeds(db, organisation, Array.from({ length: 700 }, (_, i) => `Sveiser nummer ${i}`));
  await sync.drain();
  expect(await compareIndex(engine, source)).toEqual(NOTHING_WRONG);
  expect(await countDirty(db)).toBe(0);

  for (const id of ids.slice(0, 20)) await renameNeed(db, id, 'Operatør av fresemaskin');
  for (const id of ids.slice(20, 40)) await togglePause(db, id);
  for (const id of ids.slice(40, 60)) await deleteNeed(db, id);
  expect(await compareIndex(engine, source)).not.toEqual(NOTHING_WRONG);
  await sync.drain();
  expect(await compareIndex(engine, source)).toEqual(NOTHING_WRONG);
  const [found] = await engine.multiSearch<{ id: string }>([{ q: 'fresemaskin', limit: 100 }]);
  expect(new Set(found?.hits.map(({ id }) => id.slice(-36)))).toEqual(new Set(ids.slice(0, 20)));
});
