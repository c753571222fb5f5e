import { expect, test } from 'vitest';
import { sharesOf } from './cost-bar';

const COST = {
  totalOre: 1_000,
  grantOre: 400,
  ownCashOre: 350,
  ownHours: 3,
  gapOre: 0,
  grantKnown: true,
  grants: [],
};

test('the shares of a bundle make up the whole of what it costs', () => {
  const shares = sharesOf({ ...COST, gapOre: 100 });
  expect(shares).toEqual([
    { key: 'grant', ore: 400 },
    { key: 'cash', ore: 250 },
    { key: 'hours', ore: 250 },
    { key: 'gap', ore: 100 },
  ]);
  expect(shares.reduce((sum, { ore }) => sum + ore, 0)).toBe(COST.totalOre);
});

test('a share of nothing is not shown', () => {
  expect(sharesOf({ ...COST, grantOre: 0, ownCashOre: 1_000 })).toEqual([
    { key: 'cash', ore: 1_000 },
  ]);
});
