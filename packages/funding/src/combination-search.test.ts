import { expect, test } from 'vitest';
import { FAMILIES, questionOf } from '../../../tests/support/call-families';
import { bestOfAllSubsets } from '../../../tests/support/all-subsets';
import { bestCombination } from './best-combination';
import { searchCombination } from './combination-search';
import { payingCalls } from './paying-call';

/** So many calls have so many subsets that each can be counted. */
const COUNTABLE = 10;
const SEEDS = Array.from({ length: 12 }, (_, at) => at + 1);

/** How many branches thirty calls of each family take, over all seeds, with some room: a weaker bound takes many times as many. */
const MOST_BRANCHES: Readonly<Record<string, number>> = {
  mixed: 10_500,
  'all equal': 900,
  'all stackable': 15_000,
  'all with least amounts': 6_500,
  'all of fixed amounts, in thousands': 3_300,
  'all of fixed amounts, in kroner': 6_700,
  'all of fixed amounts, in øre': 9_500,
  'all alone': 30,
  'all of other costs': 4_400,
  'all of other costs, equal and small': 700,
  'all of other costs, de minimis': 3_800,
  'half of other costs, with least amounts': 9_600,
  'each its own highest share': 16_000,
};

test.each(Object.entries(FAMILIES))(
  '%s: the best of all subsets',
  (_, callOf) => {
    for (const seed of SEEDS.slice(0, 2)) {
      const { calls, costs, context } = questionOf(callOf, seed);
      const some = calls.slice(0, COUNTABLE);
      const best = bestCombination(some, costs, context);
      expect({ ids: best.calls.map(({ id }) => id), grantOre: best.money.grantOre }).toEqual(
        bestOfAllSubsets(some, costs, context),
      );
    }
  },
  60_000,
);

test.each(Object.entries(FAMILIES))(
  '%s: proved, with little work',
  (family, callOf) => {
    const found = SEEDS.map((seed) => {
      const { calls, costs, context } = questionOf(callOf, seed);
      const together = payingCalls(calls, costs, context).filter(
        (one) => one.call.stacking !== 'none',
      );
      return searchCombination(together, context.deMinimisRemainingOre ?? Infinity);
    });
    expect(found.every(({ proved }) => proved)).toBe(true);
    expect(found.reduce((sum, { branches }) => sum + branches, 0)).toBeLessThanOrEqual(
      MOST_BRANCHES[family] ?? 0,
    );
  },
  60_000,
);
