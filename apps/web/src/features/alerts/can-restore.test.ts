import { describe, expect, test } from 'vitest';
import { canRestore } from './can-restore';
import { chosenDays } from './chosen-days';

const LATE_IN_GREENWICH = new Date('2026-11-26T23:30:00Z');

test('the last day is chosen from tomorrow to a year ahead, in Norway', () => {
  expect(chosenDays(LATE_IN_GREENWICH)).toEqual({ first: '2026-11-28', last: '2027-11-27' });
});

describe('a deleted search', () => {
  const until = (on: string) => ({ lasts: { kind: 'until', on } as const });
  const days = { lasts: { kind: 'days', days: 30 } as const };

  test('comes back with its days, and to a day that is still ahead', () => {
    expect(canRestore(days, null, LATE_IN_GREENWICH)).toBe(true);
    expect(canRestore(until('2026-11-28'), null, LATE_IN_GREENWICH)).toBe(true);
  });

  test('does not come back to a day that nobody can choose any more, nor without an account', () => {
    expect(canRestore(until('2026-11-27'), null, LATE_IN_GREENWICH)).toBe(false);
    expect(canRestore(days, 'token', LATE_IN_GREENWICH)).toBe(false);
  });
});
