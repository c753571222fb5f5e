import { expect, test } from 'vitest';
import { nextAttempt } from './mail-attempts';

const NOW = new Date('2026-11-25T10:00:00Z');

test('each wait is twice the one before, up to six hours, and there are twelve attempts', () => {
  const minutes = Array.from({ length: 12 }, (_, i) => {
    const next = nextAttempt(i + 1, NOW);
    return next === null ? null : (next.getTime() - NOW.getTime()) / 60_000;
  });
  expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, null]);
});
