import { expect, test } from 'vitest';
import { pauseAfter } from './back-off';
import { readRetryAfter } from './feed-error';

test('the pause doubles from half a minute to half an hour', () => {
  const minutes = [1, 2, 3, 6, 7, 50].map((n) => pauseAfter(n, { random: 0 }) / 60_000);
  expect(minutes).toEqual([0.5, 1, 2, 16, 30, 30]);
});

test('a feed that asks to be left alone for years is asked again after a day', () => {
  expect(pauseAfter(1, { random: 0, retryAfterMs: 1e12 })).toBe(86_400_000);
});

test('chance takes up to half of it, but never from what the feed asked for', () => {
  expect(pauseAfter(1, { random: 1 })).toBe(15_000);
  expect(pauseAfter(1, { random: 0, retryAfterMs: 3_600_000 })).toBe(3_600_000);
  expect(pauseAfter(1, { random: 1, retryAfterMs: 3_600_000 })).toBeGreaterThan(3_600_000);
});

test.each([
  ['120', 120_000],
  ['Mon, 23 Nov 2026 09:01:00 GMT', 60_000],
  ['Mon, 23 Nov 2026 08:00:00 GMT', 0],
  ['soon', undefined],
  [null, undefined],
])('Retry-After: %s is %s ms', (header, ms) => {
  expect(readRetryAfter(header, new Date('2026-11-23T09:00:00Z'))).toBe(ms);
});
