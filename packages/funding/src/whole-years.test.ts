import { addDays, addYears } from '@koble/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeYears } from './whole-years';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));

test('a year is full on its own day and not on the one before, leap days too', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 40 }), (founded, years) => {
      const birthday = addYears(founded, years);
      expect(wholeYears(founded, birthday)).toBe(years);
      expect(wholeYears(founded, addDays(birthday, -1))).toBe(years - 1);
    }),
  );
});

test('a company founded tomorrow is not younger than nothing', () => {
  expect(wholeYears('2026-11-24', '2026-11-23')).toBe(0);
});
