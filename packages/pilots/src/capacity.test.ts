import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeSlots, openingsOf, quarterWithRoom, type Capacity } from './capacity';
import { nextFreeDay } from './next-free-day';
import { firstDayOf, quarterOf, quartersFrom } from './quarter';

const ALWAYS = { earliestStartOn: null };
const full = (...quarters: string[]): Capacity => ({
  ...ALWAYS,
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
      const free = freeSlots({ ...ALWAYS, capacityPerQuarter: 7, quarters }, '2027Q1');
      expect(free).toBe(Math.max(0, slots - held - confirmed));
    }),
  );
});

test('before the quarter in which the partner can begin there are no slots', () => {
  const capacity = { ...full('2027Q4'), earliestStartOn: '2027-07-15' };
  const quarters = quartersFrom('2027Q1', 5);
  expect(quarters.map((quarter) => freeSlots(capacity, quarter))).toEqual([0, 0, 2, 0, 2]);
});

describe('the next free day', () => {
  const freeFrom = (wantedOn: string, { earliestStartOn = '2026-01-01', of = full() } = {}) =>
    nextFreeDay(openingsOf({ ...of, earliestStartOn }, '2026-11-23'), wantedOn);

  test('is the wanted one, or the one that the partner states, while its quarter has room', () => {
    expect(freeFrom('2026-11-23')).toBe('2026-11-23');
    expect(freeFrom('2026-11-23', { earliestStartOn: '2027-02-15' })).toBe('2027-02-15');
    expect(freeFrom('2027-05-10', { earliestStartOn: '2027-02-15' })).toBe('2027-05-10');
  });

  test('is the first of the next quarter with room, whatever room there is before the wanted day', () => {
    const of = full('2027Q1', '2027Q2');
    expect(freeFrom('2026-12-01', { of })).toBe('2026-12-01');
    expect(freeFrom('2027-02-01', { of })).toBe('2027-07-01');
    expect(freeFrom('2026-12-01', { of, earliestStartOn: '2027-02-15' })).toBe('2027-07-01');
  });
});

test('an offer without any room in sight names no quarter', () => {
  expect(
    quarterWithRoom({ ...ALWAYS, capacityPerQuarter: 0, quarters: [] }, '2027Q1'),
  ).toBeUndefined();
});
