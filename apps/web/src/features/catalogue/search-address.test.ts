import { describe, expect, test } from 'vitest';
import { addressOf, EMPTY_SEARCH, readSearch, searchOf } from './search-address';

describe('the address of a search', () => {
  test('comes back as the same search', () => {
    const search = {
      ...EMPTY_SEARCH,
      q: 'sveiser & robot',
      kind: 'role' as const,
      place: '5037',
      radiusKm: 50 as const,
      skills: ['welding', 'lean'],
      mode: ['onsite' as const],
      sort: 'nearest' as const,
      page: 3,
    };
    expect(searchOf(addressOf(search))).toEqual(search);
  });

  test('of an empty search is empty', () => {
    expect(addressOf(EMPTY_SEARCH)).toEqual({});
  });

  test('that was mended by hand is read as far as it makes sense', () => {
    const address = readSearch({
      q: 'x',
      type: 'spaceship',
      radius: '31',
      side: '-2',
      sted: 'abc',
      arbeidssted: 'moon,remote',
      junk: '1',
    });
    expect(searchOf(address)).toEqual({ ...EMPTY_SEARCH, q: 'x', mode: ['remote'] });
  });
});
