import { testSearch } from '../support/test-search';
import { describe, expect, test } from 'vitest';
import { CORPUS } from './corpus';
import { OWN_GOAL, recallOfOwnQueries, reportOf } from './own-recall';
import { QUERIES } from './queries';

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
    console.log(reportOf(own));
    expect(own.of('all')).toBeGreaterThanOrEqual(OWN_GOAL);
  });
});
