import type { Bundle } from '@koble/matching/schema';
import { expect, test } from 'vitest';
import { bestAt } from './compare-bundles';

function aBundle(cost: Partial<Bundle['cost']>, startsOn: string | null = null): Bundle {
  return {
    aims: [],
    person: null,
    pilot: null,
    calls: [],
    cost: {
      totalOre: 0,
      grantOre: 0,
      ownCashOre: 0,
      ownHours: 0,
      gapOre: 0,
      grantKnown: true,
      grants: [],
      ...cost,
    },
    calendar: [],
    startsOn,
    weakestLink: { part: 'pilot', why: 'missing' },
    score: 50,
  };
}

test('the least own money and the largest grant are best, and two that share a place are both', () => {
  const bundles = [
    aBundle({ ownCashOre: 100, grantOre: 300 }),
    aBundle({ ownCashOre: 100, grantOre: 200 }),
    aBundle({ ownCashOre: 200, grantOre: 900 }),
  ];
  expect(bestAt(bundles, 'ownCash')).toEqual([true, true, false]);
  expect(bestAt(bundles, 'grant')).toEqual([false, false, true]);
});

test('nothing is best where all are the same, or where only one says anything', () => {
  expect(bestAt([aBundle({}), aBundle({})], 'ownHours')).toEqual([false, false]);
  expect(bestAt([aBundle({}, '2027-01-01'), aBundle({})], 'start')).toEqual([false, false]);
  expect(
    bestAt([aBundle({ grantKnown: false, grantOre: 900 }), aBundle({ grantOre: 1 })], 'grant'),
  ).toEqual([false, false]);
});

test('the earliest start is best', () => {
  expect(
    bestAt([aBundle({}, '2027-02-01'), aBundle({}, '2027-01-01'), aBundle({})], 'start'),
  ).toEqual([false, true, false]);
});
