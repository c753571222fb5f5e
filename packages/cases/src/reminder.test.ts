import { addDays } from '@koble/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reminderDue, toldAlready, type Told } from './reminder';

const NOTHING: Told = { toldFor: null, toldDays: null };
const DUE = '2027-04-01';

/** Which reminders come when somebody looks on these days before a deadline, and remembers what was told. */
function heard(daysBefore: readonly number[], from: Told = NOTHING): number[] {
  let told = from;
  return daysBefore.flatMap((days) => {
    const due = reminderDue(DUE, told, addDays(DUE, -days));
    if (due === null) return [];
    told = { toldFor: DUE, toldDays: due };
    return [due];
  });
}

describe('the reminders of a deadline', () => {
  test('come 14 and 3 days and a day ahead, whoever looks how often', () => {
    expect(heard([20, 15, 14, 14, 13, 4, 3, 2, 1, 1, 0, -1])).toEqual([14, 3, 1]);
  });

  test('come once and not all at once after a worker was down', () => {
    expect(heard([20, 2, 2, 1])).toEqual([3, 1]);
    expect(heard([0, 0])).toEqual([1]);
  });

  test('are not those whose time had come when the day was written down', () => {
    expect(heard([10, 4, 3, 1], toldAlready(DUE, addDays(DUE, -10)))).toEqual([3, 1]);
    expect(heard([1, 0], toldAlready(DUE, addDays(DUE, -1)))).toEqual([]);
    expect(toldAlready(DUE, addDays(DUE, -15))).toEqual(NOTHING);
    expect(toldAlready(null, DUE)).toEqual(NOTHING);
  });

  test('begin anew when the day is another', () => {
    const told = { toldFor: DUE, toldDays: 1 };
    expect(reminderDue('2027-05-01', told, '2027-04-17')).toBe(14);
  });

  test('are at most three, each nearer than the one before, on whichever days somebody looks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 40 })), (days) => {
        const all = heard(days.toSorted((a, b) => b - a));
        expect(all.length).toBeLessThanOrEqual(3);
        expect(all).toEqual([...new Set(all)].sort((a, b) => b - a));
      }),
    );
  });
});
