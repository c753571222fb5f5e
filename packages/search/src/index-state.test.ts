import { afterAll, expect, test } from 'vitest';
import { testSearch } from '../../../tests/support/test-search';
import { openSearchEngine } from './engine';
import { waitForTasks } from './engine-tasks';
import { dropIndex, indexState, makeIndex, swapIn } from './index-state';

const engine = openSearchEngine(testSearch());
afterAll(() => engine.close());

test('the settings are those the engine says it has, so that an index is rebuilt only when they change', async () => {
  expect(await indexState(engine)).toBe('missing');
  await makeIndex(engine, engine.uid);
  expect(await indexState(engine)).toBe('ready');
  const index = engine.client.index(engine.uid);
  await waitForTasks(engine, [await index.updateSettings({ searchCutoffMs: 1 })]);
  expect(await indexState(engine)).toBe('outdated');
});

test('a new index takes the place of the old one, or an empty place', async () => {
  const next = `${engine.uid}_next`;
  for (const place of ['taken', 'empty']) {
    if (place === 'empty') await dropIndex(engine, engine.uid);
    await makeIndex(engine, next);
    await waitForTasks(engine, [
      await engine.client.index(next).addDocuments([{ id: place, title: place }]),
    ]);
    await swapIn(engine, next);
    const [answer] = await engine.multiSearch<{ id: string }>([{ q: place }]);
    expect(answer?.hits.map(({ id }) => id)).toEqual([place]);
    await dropIndex(engine, next);
  }
});

test('a chosen order is kept strictly, also among better and worse matches', async () => {
  await makeIndex(engine, engine.uid);
  const documents = [
    { id: 'a', title: 'sveiser aluminium', publishedAt: 1 },
    { id: 'b', title: 'sveiser', publishedAt: 3 },
    { id: 'c', title: 'sveiser aluminium rustfritt', publishedAt: 2 },
  ];
  await waitForTasks(engine, [await engine.client.index(engine.uid).addDocuments(documents)]);
  const [answer] = await engine.multiSearch<{ id: string }>([
    { q: 'sveiser aluminium', sort: ['publishedAt:desc'], matchingStrategy: 'last' },
  ]);
  expect(answer?.hits.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});
