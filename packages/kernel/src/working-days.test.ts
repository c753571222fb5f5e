import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './dates';
import { publicHolidays } from './holidays';
import { addWorkingDays, isWorkingDay } from './working-days';

describe('public holidays', () => {
  test('of 2026 are the twelve of the two laws', () => {
    expect(publicHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-17',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  // The earliest and latest that Easter can be, years in which Gauss's own rule needs its exceptions, and the next ones.
  test.each([
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2024-03-31',
    '2025-04-20',
    '2027-03-28',
    '2028-04-16',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2285-03-22',
  ])('count from Easter, which is on %s', (easter) => {
    const holidays = publicHolidays(Number(easter.slice(0, 4)));
    expect(holidays).toContain(easter);
    expect(holidays).toContain(addDays(easter, -3));
    expect(holidays).toContain(addDays(easter, 50));
  });

  test('may fall on one day: in 2008 Ascension Day was 1 May', () => {
    expect(new Set(publicHolidays(2008)).size).toBe(11);
  });

  test('do not hold the eves, on which one works until 16', () => {
    for (const eve of ['2026-12-24', '2026-12-31']) {
      expect(publicHolidays(2026)).not.toContain(eve);
      expect(isWorkingDay(eve)).toBe(true);
    }
  });
});

describe('working days', () => {
  test('skip the weekend, and Easter from Thursday to Monday', () => {
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23');
    expect(addWorkingDays('2026-04-01', 1)).toBe('2026-04-07');
  });

  test('skip 17 May only where it takes a day from the week', () => {
    expect(addWorkingDays('2027-05-14', 1)).toBe('2027-05-18');
    expect(addWorkingDays('2026-05-15', 1)).toBe('2026-05-18');
  });

  test('count from a day that is none as from the last one before it', () => {
    expect(addWorkingDays('2026-11-21', 3)).toBe('2026-11-25');
    expect(addWorkingDays('2026-11-22', 3)).toBe('2026-11-25');
    expect(addWorkingDays('2026-11-21', 0)).toBe('2026-11-21');
  });

  test('over the turn of the year', () => {
    expect(addWorkingDays('2026-12-23', 5)).toBe('2026-12-31');
    expect(addWorkingDays('2026-12-31', 1)).toBe('2027-01-04');
  });

  test('are reached after just so many of them, whatever the day', () => {
    const days = fc
      .integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 11, 31) })
      .map((at) => new Date(at).toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const to = addWorkingDays(from, count);
        let passed = 0;
        for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
          if (isWorkingDay(day)) passed += 1;
        expect(passed).toBe(count);
        expect(isWorkingDay(to)).toBe(true);
      }),
    );
  });
});
