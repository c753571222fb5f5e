import { fixedClock } from '@koble/kernel';
import { expect, test } from 'vitest';
import { createAttemptLimit } from './auth-attempt-limit';

const START = '2026-11-25T09:00:00Z';

function fifteenMinutes() {
  const clock = fixedClock(START);
  return { clock, limit: createAttemptLimit({ max: 2, minutes: 15 }, clock) };
}

test('so many attempts and no more, for each key by itself', () => {
  const { limit } = fifteenMinutes();
  expect(limit.take('a')).toBeDefined();
  expect(limit.take('a')).toBeDefined();
  expect(limit.take('a')).toBeUndefined();
  expect(limit.take('b')).toBeDefined();
});

test('the count begins anew that long after the first attempt, not after the last', () => {
  const { limit, clock } = fifteenMinutes();
  limit.take('a');
  clock.set('2026-11-25T09:14:59Z');
  limit.take('a');
  expect(limit.take('a')).toBeUndefined();
  clock.set('2026-11-25T09:15:00Z');
  expect(limit.take('a')).toBeDefined();
});

test('an attempt that is given back was none, also of a count that has ended', () => {
  const { limit, clock } = fifteenMinutes();
  const first = limit.take('a');
  limit.take('a');
  first?.giveBack();
  const third = limit.take('a');
  expect(third).toBeDefined();
  expect(limit.take('a')).toBeUndefined();
  clock.set('2026-11-25T09:15:00Z');
  limit.take('a');
  limit.take('a');
  third?.giveBack();
  expect(limit.take('a')).toBeUndefined();
});
