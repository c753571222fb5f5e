import { FeedQuery, ListingsQuery, searchOfQuery, TableQuery } from '@koble/feeds/schema';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../widget/read-settings';
import { followAddresses } from './follow-addresses';
import { addressOf, EMPTY_SEARCH } from './search-address';

const SEARCH = {
  ...EMPTY_SEARCH,
  q: 'sveiser & "robot" <x>',
  kind: 'role' as const,
  place: '5037',
  radiusKm: 50 as const,
  skills: ['welding', 'lean'],
  occupations: ['welder'],
  industry: ['C'],
  municipality: ['5037', '5038'],
  mode: ['onsite' as const, 'remote' as const],
  extent: ['project' as const],
  purposes: ['pilot'],
  instrument: ['grant'],
  sort: 'nearest' as const,
  page: 3,
};

function queryOf(address: string): Record<string, string> {
  return Object.fromEntries(new URL(address).searchParams);
}

describe('where a search is followed', () => {
  const { rss, json, csv, embed } = followAddresses(SEARCH, 'https://koble.example', 'nn');

  test('the public API reads the address of a search as the search page does', () => {
    expect(searchOfQuery(ListingsQuery.parse(addressOf(SEARCH)))).toEqual(SEARCH);
    expect(searchOfQuery(ListingsQuery.parse(addressOf(EMPTY_SEARCH)))).toEqual(EMPTY_SEARCH);
  });

  test('a feed has all of its choices, and its own order', () => {
    for (const address of [rss, json])
      expect(searchOfQuery(FeedQuery.parse(queryOf(address)))).toEqual({
        ...SEARCH,
        sort: 'newest',
        page: 1,
      });
    expect(FeedQuery.parse(queryOf(rss)).lang).toBe('nn');
  });

  test('the table has its order too', () => {
    expect(searchOfQuery(TableQuery.parse(queryOf(csv)))).toEqual({ ...SEARCH, page: 1 });
    const nowhere = { ...EMPTY_SEARCH, sort: 'nearest' as const };
    const { csv: table } = followAddresses(nowhere, 'https://koble.example', 'nb');
    expect(table).toBe('https://koble.example/api/v1/listings.csv');
  });

  test('the element for other sites asks for the same search, whatever is in its words', () => {
    document.body.innerHTML = embed.replaceAll('script', 'data-script');
    const { dataset } = document.querySelector<HTMLElement>('data-script') ?? document.body;
    const { listingsUrl } = readSettings({ dataset, src: 'https://koble.example/widget.js' });
    expect(searchOfQuery(ListingsQuery.parse(queryOf(listingsUrl)))).toEqual({
      ...SEARCH,
      page: 1,
    });
    expect(document.body.children).toHaveLength(1);
  });
});
