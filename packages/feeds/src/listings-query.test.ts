import { SearchInput } from '@koble/catalogue/schema';
import { describe, expect, test } from 'vitest';
import { FeedQuery, ListingsQuery } from './listings-query';
import { searchOfQuery } from './search-of-query';

describe('the query of the public API', () => {
  test('of nothing is the search for everything', () => {
    expect(searchOfQuery(ListingsQuery.parse({}))).toEqual(SearchInput.parse({}));
  });

  test('has several choices with commas between them', () => {
    const query = ListingsQuery.parse({ kompetanse: 'welding,lean', kommune: '5037', side: '2' });
    expect(searchOfQuery(query)).toMatchObject({
      skills: ['welding', 'lean'],
      municipality: ['5037'],
      page: 2,
    });
  });

  test.each([
    [{ type: 'candidate' }, 'type'],
    [{ radius: '31' }, 'radius'],
    [{ side: '41' }, 'side'],
    [{ side: '1.5' }, 'side'],
    [{ sted: 'Levanger' }, 'sted'],
    [{ kompetanse: 'A B' }, 'kompetanse'],
    [{ arbeidssted: 'moon' }, 'arbeidssted'],
    [{ q: ['a', 'b'] }, 'q'],
    [{ sort: 'nearest' }, 'sort'],
    [{ lang: 'se' }, 'lang'],
  ])('refuses %j, naming %s', (query, name) => {
    expect(ListingsQuery.safeParse(query).error?.issues[0]?.path[0]).toBe(name);
  });

  test('refuses what it does not know', () => {
    expect(ListingsQuery.safeParse({ kind: 'role' }).success).toBe(false);
  });
});

describe('the query of a feed', () => {
  test('is the newest first, on one page', () => {
    expect(searchOfQuery(FeedQuery.parse({ q: 'sveis', v: '1' }))).toMatchObject({
      q: 'sveis',
      sort: 'newest',
      page: 1,
    });
    expect(FeedQuery.safeParse({ sort: 'newest' }).success).toBe(false);
  });
});
