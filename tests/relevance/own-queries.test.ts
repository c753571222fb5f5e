import { testSearch } from '../support/test-search';
import { describe, expect, test } from 'vitest';
import { CORPUS } from './corpus';
import { OWN_GOAL, recallOfOwnQueries } from './own-recall';
import { QUERIES, QUERY_CLASSES } from './queries';

describe("the project's own queries", () => {
  test('name listings that are there, each once', () => {
    const keys = new Set(CORPUS.map(({ key }) => key));
    expect(keys.size).toBe(CORPUS.length);
    expect(QUERIES.flatMap(({ must }) => must).filter((key) => !keys.has(key))).toEqual([]);
    expect(new Set(QUERIES.map(({ q }) => q)).size).toBe(QUERIES.length);
    expect(QUERIES.length).toBeGreaterThanOrEqual(66);
  });

  test(`find at least ${OWN_GOAL} of what must be among the first ten`, async () => {
    const own = await recallOfOwnQueries(testSearch());
    const lines = own.queries.map(
      ({ query, missing, recall }) =>
        `${recall.toFixed(2)} ${query.class.padEnd(10)} ${query.q}${missing.length > 0 ? ` — not ${missing.join(', ')}` : ''}`,
    );
    const classes = QUERY_CLASSES.map((name) => `${own.of(name).toFixed(3)} recall@10 of ${name}`);
    console.log(
      [...lines, ...classes, `${own.of('all').toFixed(3)} recall@10 of all ${QUERIES.length}`].join(
        '\n',
      ),
    );
    expect(own.of('all')).toBeGreaterThanOrEqual(OWN_GOAL);
  });
});
