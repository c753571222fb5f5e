import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testSearch } from '../../../tests/support/test-search';
import { openSearchEngine } from './engine';
import { waitForTasks } from './engine-tasks';
import { above, emptyOrOneOf, noneOf, oneOf, renderFilter, type FilterElement } from './filter';
import { makeIndex } from './index-state';

const engine = openSearchEngine(testSearch());
afterAll(() => engine.close());

beforeAll(async () => {
  await makeIndex(engine, engine.uid);
  const documents = Array.from({ length: 40 }, (_, i) => ({
    id: `role_${i}`,
    kind: i % 2 === 0 ? 'role' : 'candidate',
    title: 'Sveiser',
    skills: [`s${i % 5}`, 'quote"d', 'back\\slash'],
    expiresAt: i,
  }));
  await waitForTasks(engine, [await engine.client.index(engine.uid).addDocuments(documents)]);
});

/** Reads what `renderFilter` wrote, as the engine's grammar does: quoted strings with `\` before `"` and `\`. */
function parsed(text: string): FilterElement {
  const list = /^(?:skills IS EMPTY OR )?(\w+) (IN|NOT IN) (\[.*\])$/s.exec(text);
  if (list?.[3] !== undefined) {
    const values = [...list[3].matchAll(/"((?:[^"\\]|\\["\\])*)"(?:, )?/gs)];
    const written = values.map(([whole]) => whole).join('');
    if (`[${written}]` !== list[3]) throw new Error(`not only quoted values: ${text}`);
    const read = values.map(([, value = '']) => value.replaceAll(/\\(["\\])/g, '$1'));
    const attribute = list[1] === 'skills' ? 'skills' : 'kind';
    if (text.startsWith('skills IS EMPTY OR ')) return emptyOrOneOf(attribute, read);
    return list[2] === 'IN' ? oneOf(attribute, read) : noneOf(attribute, read);
  }
  const compared = /^expiresAt > (\S+)$/.exec(text);
  if (!compared) throw new Error(`not a filter: ${text}`);
  return above('expiresAt', Number(compared[1]));
}

const HOSTILE = [
  'x" OR kind EXISTS',
  '" OR kind = "candidate',
  '\\" OR kind EXISTS OR kind = "',
  'x"] OR kind IN ["candidate',
  '\\',
  '\\\\"',
  "' OR 1 = 1 --",
  'a, b) OR (kind = candidate',
  '_geoRadius(1, 2, 3)',
  '“x” ″ ‟',
  'NOT',
  '\n\r\t\u0000',
  '',
];
const value = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^["\\\n [\],a-c]*$/),
);
const element = fc.oneof(
  fc.array(value).map((values) => oneOf('skills', values)),
  fc.array(value).map((values) => noneOf('skills', values)),
  fc.array(value).map((values) => emptyOrOneOf('skills', values)),
  fc.oneof(fc.integer({ max: 30 }), fc.maxSafeInteger()).map((limit) => above('expiresAt', limit)),
);
const mandatory = oneOf('kind', ['role']);

test('whatever the values are, the filter read back is the filter that was meant, the mandatory element first', () => {
  fc.assert(
    fc.property(fc.array(element), (elements) => {
      expect(renderFilter([mandatory, ...elements]).map(parsed)).toEqual([mandatory, ...elements]);
    }),
    { numRuns: 2000 },
  );
});

test('the engine itself takes every value as a value: nothing outside the mandatory element is found', async () => {
  const seen = { hits: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(element, { maxLength: 4 }), async (elements) => {
      const [answer] = await engine.multiSearch<{ kind: string }>([
        { filter: [mandatory, ...elements], limit: 100 },
      ]);
      seen.hits += answer?.hits.length ?? 0;
      expect(answer?.hits.every(({ kind }) => kind === 'role')).toBe(true);
    }),
    { numRuns: 400 },
  );
  expect(seen.hits).toBeGreaterThan(100);
});

test('a number that the engine would not read is refused before it is asked', () => {
  for (const limit of [1e21, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => renderFilter([above('expiresAt', limit)])).toThrow(RangeError);
});

test.each(['quote"d', 'back\\slash'])('a value with %s is found by itself', async (skill) => {
  const [answer] = await engine.multiSearch([{ filter: [oneOf('skills', [skill])], limit: 100 }]);
  expect(answer?.hits).toHaveLength(40);
});

test('the broken twin, a filter put together as one string, lets a value out of the mandatory element', async () => {
  const skill = 's0" OR kind EXISTS OR skills = "s0';
  const { hits } = await engine.client
    .index(engine.uid)
    .search<{ kind: string }>('', { filter: `kind = "role" AND skills = "${skill}"` });
  expect(hits.some(({ kind }) => kind === 'candidate')).toBe(true);
});

test('of no values nothing is found, and without none of nothing everything', async () => {
  const [none, all] = await engine.multiSearch([
    { filter: [oneOf('skills', [])] },
    { filter: [noneOf('skills', [])], limit: 100 },
  ]);
  expect(none?.hits).toHaveLength(0);
  expect(all?.hits).toHaveLength(40);
});

test('an empty list is found beside one that holds a value, and none of it outside the mandatory element', async () => {
  const documents = ['role', 'candidate'].map((kind) => ({
    id: `${kind}_empty`,
    kind,
    skills: [],
  }));
  await waitForTasks(engine, [await engine.client.index(engine.uid).addDocuments(documents)]);
  const [some, empty] = await engine.multiSearch<{ id: string }>([
    { filter: [mandatory, emptyOrOneOf('skills', ['s1'])], limit: 100 },
    { filter: [mandatory, emptyOrOneOf('skills', [])] },
  ]);
  expect(some?.hits.map(({ id }) => id)).toContain('role_empty');
  expect(some?.hits).toHaveLength(5);
  expect(empty?.hits.map(({ id }) => id)).toEqual(['role_empty']);
});
