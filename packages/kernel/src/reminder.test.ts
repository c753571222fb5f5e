import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './dates';
import { isTimeToTell, reminderDue, toldAlready, type ReminderDays, type Told } from './reminder';

const NOTHING: Told = { toldFor: null, toldDays: null };
const DUE = '2027-04-01';
const AHEAD = [14, 3, 1] as const;
const AND_LATE = [7, 1, -1] as const;

/** Which reminders come when somebody looks on these days before a deadline, and remembers what was told. */
function heard(days: ReminderDays, daysBefore: readonly number[], from: Told = NOTHING): number[] {
  let told = from;
  return daysBefore.flatMap((before) => {
    const due = reminderDue(days, { ...told, dueOn: DUE }, addDays(DUE, -before));
    if (due === null) return [];
    told = { toldFor: DUE, toldDays: due };
    return [due];
  });
}

describe('the reminders of a deadline', () => {
  test('come on their days, whoever looks how often', () => {
    expect(heard(AHEAD, [20, 15, 14, 14, 13, 4, 3, 2, 1, 1, 0, -1])).toEqual([14, 3, 1]);
    expect(heard(AND_LATE, [9, 8, 7, 7, 2, 1, 1, 0, -1, -1, -2, -30])).toEqual([7, 1, -1]);
  });

  test('come once and not all at once after a worker was down', () => {
    expect(heard(AHEAD, [20, 2, 2, 1])).toEqual([3, 1]);
    expect(heard(AHEAD, [0, 0])).toEqual([1]);
    expect(heard(AND_LATE, [-4, -5])).toEqual([-1]);
  });

  test('are not those whose time had come when the day was written down', () => {
    const written = (daysBefore: number) => toldAlready(AHEAD, DUE, addDays(DUE, -daysBefore));
    expect(heard(AHEAD, [10, 4, 3, 1], written(10))).toEqual([3, 1]);
    expect(heard(AHEAD, [1, 0], written(1))).toEqual([]);
    expect(written(15)).toEqual(NOTHING);
    expect(toldAlready(AHEAD, null, DUE)).toEqual(NOTHING);
    const passed = toldAlready(AND_LATE, DUE, addDays(DUE, 3));
    expect(heard(AND_LATE, [-3, -4], passed)).toEqual([]);
  });

  test('begin anew when the day is another', () => {
    const told = { toldFor: DUE, toldDays: 1, dueOn: '2027-05-01' };
    expect(reminderDue(AHEAD, told, '2027-04-17')).toBe(14);
  });

  test('are at most three, each later than the one before, on whichever days somebody looks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<ReminderDays[]>(AHEAD, AND_LATE),
        fc.array(fc.integer({ min: -5, max: 40 })),
        (of, days) => {
          const all = heard(
            of,
            days.toSorted((a, b) => b - a),
          );
          expect(all.length).toBeLessThanOrEqual(3);
          expect(all).toEqual([...new Set(all)].sort((a, b) => b - a));
        },
      ),
    );
  });

  test('are told from six in the morning in Norway', () => {
    expect(isTimeToTell(new Date('2026-11-28T04:59:59Z'))).toBe(false);
    expect(isTimeToTell(new Date('2026-11-28T05:00:00Z'))).toBe(true);
  });
});
