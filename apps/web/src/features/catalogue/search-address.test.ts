import {
  MAX_PAGE as SERVER_PAGES,
  RADII_KM,
  SearchInput,
  SORTS as SERVER_SORTS,
} from '@koble/catalogue/schema';
import { describe, expect, test } from 'vitest';
import {
  addressOf,
  EMPTY_SEARCH,
  MAX_PAGE,
  RADII,
  readSearch,
  searchOf,
  SORTS,
} from './search-address';

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

describe('what the address knows of a search', () => {
  // The page does not carry the server's schema: it would double what the first load weighs.
  test('is what the server knows', () => {
    expect(SearchInput.parse({})).toEqual(EMPTY_SEARCH);
    expect(RADII).toEqual(RADII_KM);
    expect(SORTS).toEqual(SERVER_SORTS);
    expect(MAX_PAGE).toBe(SERVER_PAGES);
  });

  test.each([
    { q: 'a'.repeat(500), side: '41', radius: '30.5' },
    { sted: '5037,5038', kompetanse: 'A B,,ok', naering: 'z,C', v: '9' },
    { arbeidssted: 'onsite,onsite', side: '1e2', type: 'ROLE', sort: 'x' },
    { kompetanse: Array.from({ length: 50 }, (_, i) => `s${i}`).join(',') },
  ])('is fit for the server, however badly it is written: %o', (params) => {
    expect(SearchInput.safeParse(searchOf(readSearch(params))).success).toBe(true);
  });
});
