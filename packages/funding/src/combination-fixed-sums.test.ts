import { expect, test } from 'vitest';
import { FAMILIES, questionOf } from '../../../tests/support/call-families';
import {
  canMakeSum,
  NO_FIXED_SUMS,
  withFixedAmount,
  type FixedSums,
} from './combination-fixed-sums';
import { payingCalls } from './paying-call';

const FAMILY = 'all of fixed amounts, in thousands';

function someCalls(count: number) {
  const callOf = FAMILIES[FAMILY] ?? (() => ({}));
  const { calls, costs, context } = questionOf(callOf, 4);
  const rich = {
    ...costs,
    travelOre: 1e9,
    trainingOre: 1e9,
    equipmentOre: 1e9,
    purchasedRdOre: 1e9,
  };
  const wide = calls.map((one) => ({ ...one, eligibleCosts: ['travel' as const] }));
  return payingCalls(wide, rich, context).slice(0, count);
}

function sumsOf(count: number): FixedSums | null {
  return someCalls(count).reduce<FixedSums | null>(
    (sums, paying) => sums && withFixedAmount(sums, paying),
    NO_FIXED_SUMS,
  );
}

test('a sum is made where some calls make it, and with no fewer calls than it takes', () => {
  // More than are listed at once, so that some sums take calls of both lists.
  const calls = someCalls(19);
  const fewest = new Map([[0, 0]]);
  for (const { leastOre } of calls)
    for (const [ore, count] of [...fewest])
      fewest.set(ore + leastOre, Math.min(fewest.get(ore + leastOre) ?? Infinity, count + 1));
  const sums = sumsOf(19);
  if (sums === null) throw new Error('the amounts are fixed');
  const step = 100_000;
  for (let ore = 0; ore <= calls.reduce((sum, { leastOre }) => sum + leastOre, step); ore += step) {
    const count = fewest.get(ore);
    const asked = { fromOre: ore, toOre: ore };
    expect(canMakeSum(sums, { ...asked, calls: count ?? 19 })).toBe(count !== undefined);
    expect(canMakeSum(sums, { ...asked, calls: (count ?? 0) - 1 })).toBe(false);
    expect(canMakeSum(sums, { fromOre: ore + 1, toOre: ore + step - 1, calls: 19 })).toBe(false);
  }
});

test('nothing is said where a part of an amount may be paid, or of too many calls', () => {
  const [call] = someCalls(1);
  if (call === undefined) throw new Error('there is a call');
  expect(withFixedAmount(NO_FIXED_SUMS, { ...call, leastOre: call.leastOre - 1 })).toBeNull();
  const thirty = sumsOf(30);
  expect(thirty).not.toBeNull();
  expect(thirty && withFixedAmount(thirty, call)).toBeNull();
});
