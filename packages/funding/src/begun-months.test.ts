import { addDays, addMonths } from '@koble/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begunMonths } from './begun-months';

test('eighteen months from the middle of one are eighteen, though nineteen of the calendar are touched', () => {
  expect(begunMonths({ startsOn: '2027-01-15', endsOn: '2028-07-14' })).toBe(18);
  expect(begunMonths({ startsOn: '2027-01-15', endsOn: '2028-07-15' })).toBe(19);
  expect(begunMonths({ startsOn: '2027-01-01', endsOn: '2027-12-31' })).toBe(12);
  expect(begunMonths({ startsOn: '2027-01-15', endsOn: '2027-01-15' })).toBe(1);
});

test('for any start and number of months, the day before the same day is the last that is not one more', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2026-01-01', days));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (startsOn, months) => {
      const after = addMonths(startsOn, months);
      expect(begunMonths({ startsOn, endsOn: addDays(after, -1) })).toBe(months);
      expect(begunMonths({ startsOn, endsOn: after })).toBe(months + 1);
    }),
  );
});
