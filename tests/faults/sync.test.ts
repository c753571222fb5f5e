import { watchSearchIndex } from '@koble/db';
import { openSearchEngine, type ListingSource } from '@koble/search';
import { afterAll, expect, test, vi } from 'vitest';
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
import { ignoresVersions } from './support/twins';

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
  const ids = await insertNeeds(
    db,
    organisation,
    Array.from({ length: 700 }, (_, i) => `Sveiser nummer ${i}`),
  );
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

/** The source, with something that happens to a listing after it was read and before it is sent. */
function changingWhileRead(change: () => Promise<void>): ListingSource {
  let changed = false;
  return {
    ...source,
    async readDocuments(ids) {
      const documents = await source.readDocuments(ids);
      if (!changed) await change();
      changed = true;
      return documents;
    },
  };
}

test('a listing that changes between reading and sending is sent again', async () => {
  const [id = ''] = await insertNeeds(db, await insertOrganisation(db), ['Snekker']);
  await close();
  const racing = syncUnderTest({ db, url, engine }, () => ({
    source: changingWhileRead(() => renameNeed(db, id, 'Tømrer')),
  }));
  await racing.sync.drain();
  await racing.close();
  expect(await compareIndex(engine, source)).toEqual(NOTHING_WRONG);
});

test('broken twin: a sync that forgets versions leaves such a listing stale', async () => {
  const [id = ''] = await insertNeeds(db, await insertOrganisation(db), ['Snekker']);
  await close();
  const racing = syncUnderTest({ db, url, engine }, ({ dirty }) => ({
    dirty: ignoresVersions(dirty, db),
    source: changingWhileRead(() => renameNeed(db, id, 'Tømrer')),
  }));
  await racing.sync.drain();
  await racing.close();
  expect((await compareIndex(engine, source)).stale).toEqual([`role_${id}`]);
});

test('servers are told before the index changes, and that it stands still only when the change can be found', async () => {
  const told: string[] = [];
  const found: Promise<number | undefined>[] = [];
  const search = () =>
    engine.multiSearch([{ q: 'akvaponiker' }]).then(([answer]) => answer?.hits.length);
  const watching = await watchSearchIndex(url, {
    onLost: () => told.push('lost'),
    onWriting: () => told.push('writing'),
    onWritten() {
      told.push('written');
      found.push(search());
    },
  });
  await insertNeeds(db, await insertOrganisation(db), ['Akvaponiker']);
  const beforeSending = vi.fn();
  const careful = syncUnderTest({ db, url, engine }, () => ({
    source: {
      ...source,
      async readDocuments(ids) {
        await vi.waitFor(() => {
          expect(told.at(-1)).toBe('writing');
        });
        beforeSending(await search());
        return source.readDocuments(ids);
      },
    },
  }));
  found.length = 0;
  await careful.sync.drain();
  await vi.waitFor(() => {
    expect(told.at(-1)).toBe('written');
  });
  expect(beforeSending).toHaveBeenCalledWith(0);
  expect(await found.at(-1)).toBe(1);
  await careful.close();
  await watching.close();
});
