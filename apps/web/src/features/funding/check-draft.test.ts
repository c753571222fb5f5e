import { expect, test } from 'vitest';
import { checkProblems, checkQuestion, emptyCheck } from './check-draft';

const check = ({ budget = '', ...costs }: Record<string, string>) => {
  const empty = emptyCheck({});
  return { ...empty, budget, costs: { ...empty.costs, ...costs } };
};

test('kroner as people type them become øre, hours stay hours', () => {
  expect(
    checkQuestion(
      check({
        ownHours: '100',
        purchasedRd: '500.000',
        travel: '110 000 kr',
        budget: ' 150\u00a0000',
      }),
    ),
  ).toEqual({
    company: {},
    budgetOre: 15_000_000,
    costs: {
      ownHours: 100,
      hourCostOre: 70_000,
      purchasedRdOre: 50_000_000,
      equipmentOre: 0,
      travelOre: 11_000_000,
      trainingOre: 0,
    },
  });
});

test('a budget that is not given is unknown, not nothing', () => {
  expect(checkQuestion(check({})).budgetOre).toBeNull();
  expect(checkQuestion(check({ budget: '0' })).budgetOre).toBe(0);
});

test('what is no whole amount is to be put right, not counted as nothing', () => {
  expect(
    checkProblems(check({ ownHours: '7,5', purchasedRd: '-5', travel: 'mye', budget: '50 EUR' })),
  ).toEqual({ ownHours: 'hours', purchasedRd: 'amount', travel: 'amount', budget: 'amount' });
  expect(checkProblems(check({ purchasedRd: '500.000', budget: '500000 kr' }))).toEqual({});
  expect(checkProblems(check({}))).toEqual({});
});
