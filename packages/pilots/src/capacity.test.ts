import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeSlots, nextFreeDay, quarterWithRoom, type Capacity } from './capacity';
import { firstDayOf, quarterOf, quartersFrom } from './quarter';

const full = (...quarters: string[]): Capacity => ({
  capacityPerQuarter: 2,
  quarters: quarters.map((quarter) => ({ quarter, slots: null, held: 1, confirmed: 1 })),
});

test.each([
  ['2026-12-31', '2026Q4', '2026-10-01'],
  ['2027-01-01', '2027Q1', '2027-01-01'],
  ['2027-06-30', '2027Q2', '2027-04-01'],
])('%s is in %s, which begins on %s', (date, quarter, first) => {
  expect(quarterOf(date)).toBe(quarter);
  expect(firstDayOf(quarter)).toBe(first);
});

test('quarters follow each other over the new year', () => {
  expect(quartersFrom('2026Q3', 4)).toEqual(['2026Q3', '2026Q4', '2027Q1', '2027Q2']);
});

test('a partner that took more than its capacity has no free slot, not a negative one', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), fc.nat(100), (slots, held, confirmed) => {
      const quarters = [{ quarter: '2027Q1', slots, held, confirmed }];
      const free = freeSlots({ capacityPerQuarter: 7, quarters }, '2027Q1');
      expect(free).toBe(Math.max(0, slots - held - confirmed));
    }),
  );
});

test('the next free day is the one that the partner states while its quarter has room', () => {
  const today = '2026-11-23';
  expect(nextFreeDay(full(), { statedOn: '2027-02-15', today })).toBe('2027-02-15');
  expect(nextFreeDay(full(), { statedOn: '2026-01-01', today })).toBe(today);
  expect(nextFreeDay(full('2027Q1', '2027Q2'), { statedOn: '2027-02-15', today })).toBe(
    '2027-07-01',
  );
});

test('an offer without any room in sight names no quarter', () => {
  expect(quarterWithRoom({ capacityPerQuarter: 0, quarters: [] }, '2027Q1')).toBeUndefined();
});
