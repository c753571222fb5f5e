import { expect, test } from 'vitest';
import { costsOf, NO_AMOUNTS } from './check-form';

test('kroner as people type them become øre, hours stay hours', () => {
  expect(
    costsOf({ ...NO_AMOUNTS, ownHours: '100', purchasedRd: '110 000', budget: ' 150\u00a0000' }),
  ).toEqual({
    budgetOre: 15_000_000,
    costs: {
      ownHours: 100,
      hourCostOre: 70_000,
      purchasedRdOre: 11_000_000,
      equipmentOre: 0,
      travelOre: 0,
      trainingOre: 0,
    },
  });
});

test('a budget that is not given is unknown, not nothing', () => {
  expect(costsOf(NO_AMOUNTS).budgetOre).toBeNull();
  expect(costsOf({ ...NO_AMOUNTS, budget: '0' }).budgetOre).toBe(0);
});
