import { saysSomething as serverSays } from '@koble/alerts/schema';
import { describe, expect, test } from 'vitest';
import { EMPTY_SEARCH, searchOf } from './search-address';
import { addressOfWatched, saysSomething, watchedOf } from './watched-search';

describe('a search that is watched', () => {
  test.each([
    ['nothing', {}, false],
    ['a kind alone', { kind: 'role' as const }, false],
    ['another order and page', { sort: 'newest' as const, page: 3 }, false],
    ['a radius without a place', { radiusKm: 50 as const }, false],
    ['words', { q: 'sveiser' }, true],
    ['a place', { place: '5037' }, true],
    ['a facet', { purposes: ['energy'] }, true],
  ])('with %s says something as the server has it: %o %s', (_name, said, says) => {
    const search = watchedOf({ ...EMPTY_SEARCH, ...said });
    expect(saysSomething(search)).toBe(says);
    expect(serverSays(search)).toBe(says);
  });

  test('leads to its hits from the first page, in the usual order', () => {
    const search = { ...EMPTY_SEARCH, q: 'sveiser', place: '5037', radiusKm: 50 as const };
    const watched = watchedOf({ ...search, sort: 'newest', page: 4 });
    expect(watched).not.toHaveProperty('page');
    expect(searchOf(addressOfWatched(watched))).toEqual(search);
  });
});
