import { expect, test } from 'vitest';
import { clockOf, secondsUntil } from './countdown';

test('a countdown ends when its time has come, and not a second before', () => {
  expect(secondsUntil(120_000, 0)).toBe(120);
  expect(secondsUntil(120_000, 119_999)).toBe(1);
  expect(secondsUntil(120_000, 120_000)).toBe(0);
  expect(secondsUntil(120_000, 500_000)).toBe(0);
});

test.each([
  [120, '2:00'],
  [65, '1:05'],
  [59, '0:59'],
  [0, '0:00'],
])('%i seconds read %s', (seconds, clock) => {
  expect(clockOf(seconds)).toBe(clock);
});
