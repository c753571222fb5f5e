import { describe, expect, test } from 'vitest';
import { readSettings } from './read-settings';

const SRC = 'https://koble.example/widget.js';

function settingsOf(dataset: Record<string, string>) {
  return readSettings({ dataset, src: SRC });
}

describe('the attributes of the script', () => {
  test('ask for the newest where they say nothing', () => {
    expect(settingsOf({})).toMatchObject({
      language: 'nb',
      count: 5,
      listingsUrl: 'https://koble.example/api/v1/listings?sort=newest',
      allUrl: 'https://koble.example/sok?sort=newest',
    });
  });

  test('ask for what fits best where there are words, in the language that is named', () => {
    const { listingsUrl, words } = settingsOf({ q: ' sveis & lim ', lang: 'en', sted: '' });
    expect(listingsUrl).toBe('https://koble.example/api/v1/listings?q=sveis+%26+lim&lang=en');
    expect(words.none).toBe('Nothing found right now.');
  });

  test.each([
    ['1', 1],
    ['25', 25],
    ['99', 25],
    ['0', 1],
    ['-3', 5],
    ['mange', 5],
  ])('ask for %s listings and get %i at most', (wanted, count) => {
    expect(settingsOf({ count: wanted }).count).toBe(count);
  });

  test('hand on nothing that is no choice of a search', () => {
    expect(settingsOf({ q: 'x', side: '4', lang: 'xx', foo: '1' }).listingsUrl).toBe(
      'https://koble.example/api/v1/listings?q=x',
    );
  });
});
