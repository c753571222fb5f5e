import { describe, expect, test } from 'vitest';
import { createAnswerCache } from './answer-cache';
import type { SearchResult } from './schema';

const answer: SearchResult = {
  cards: [],
  total: 1,
  page: 1,
  pages: 1,
  facets: {},
  radiusKm: null,
  degraded: false,
  help: [],
};

describe('createAnswerCache', () => {
  test('keeps nothing until it is told that the index stands still', () => {
    const cache = createAnswerCache();
    cache.begin('a')(answer);
    expect(cache.get('a')).toBeUndefined();
    cache.resume();
    cache.begin('a')(answer);
    expect(cache.get('a')).toBe(answer);
  });

  test('drops an answer whose search began before the index changed', () => {
    const cache = createAnswerCache();
    cache.resume();
    const keep = cache.begin('a');
    cache.pause();
    cache.resume();
    keep(answer);
    expect(cache.get('a')).toBeUndefined();
  });

  test('gives nothing while the index is being written', () => {
    const cache = createAnswerCache();
    cache.resume();
    cache.begin('a')(answer);
    cache.pause();
    expect(cache.get('a')).toBeUndefined();
  });
});
