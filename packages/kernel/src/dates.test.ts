import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  isIsoDate,
  osloDate,
  osloMoment,
} from './dates';

const days = fc
  .integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 11, 31) })
  .map((at) => new Date(at).toISOString().slice(0, 10));

describe('days in Norway', () => {
  test('change at midnight there, not in Greenwich', () => {
    expect(osloDate(new Date('2026-01-01T22:59:59Z'))).toBe('2026-01-01');
    expect(osloDate(new Date('2026-01-01T23:00:00Z'))).toBe('2026-01-02');
    expect(osloDate(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });

  test('a deadline at 13:00 is an hour earlier in summer', () => {
    expect(osloMoment('2026-03-20', '13:00').toISOString()).toBe('2026-03-20T12:00:00.000Z');
    expect(osloMoment('2026-10-02', '13:00').toISOString()).toBe('2026-10-02T11:00:00.000Z');
  });

  test('the hour that spring skips is read as the one after it', () => {
    expect(osloMoment('2026-03-29', '02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  test('the hour that autumn repeats is the first of the two', () => {
    expect(osloMoment('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  test('midnight of a day lies in that day, whatever the day', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(osloDate(osloMoment(day))).toBe(day);
      }),
    );
  });

  test('what is no date is refused', () => {
    expect(() => osloMoment('2026-13-01')).toThrow(RangeError);
    expect(isIsoDate('2026-02-29')).toBe(false);
    expect(isIsoDate('2028-02-29')).toBe(true);
  });
});

describe('the calendar', () => {
  test('adding days and counting them agree', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  test('a month on is the same day, or the last of a month that is shorter', () => {
    expect(addMonths('2027-01-15', 12)).toBe('2028-01-15');
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2027-01-31', -2)).toBe('2026-11-30');
  });

  test('a leap day a year on is the last of February', () => {
    expect(addYears('2028-02-29', -3)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });
});
