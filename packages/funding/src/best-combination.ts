import { compareFound, searchCombination, type Placed } from './combination-search';
import { nothingChosen, withCall } from './combination-standing';
import type { MoneyContext } from './money';
import { ALL_KINDS, payingCalls, type StackingCall } from './paying-call';
import { moneyOfStanding } from './stacked-money';
import type { ProjectCosts, StackedMoney } from './schema';

/** Calls in the order they pay most alone, and what they pay together. */
export interface Combination<Call extends StackingCall> {
  calls: readonly Call[];
  money: StackedMoney;
  /** Whether nothing can be better. False, and rarely so, where the search was ended before that was certain. */
  proved: boolean;
}

/**
 * The calls to apply to: those that together leave the company the least cash to pay, then the fewest own hours, which is to say
 * those that grant most; of several such sets the one of fewest calls; of several of those the one whose calls pay most by
 * themselves, and come first by id. Exact: it is found by branch and bound. No calls where none pays anything.
 */
export function bestCombination<Call extends StackingCall>(
  calls: readonly Call[],
  costs: ProjectCosts,
  context: MoneyContext,
): Combination<Call> {
  const paying = payingCalls(calls, costs, context);
  const roomOre = context.deMinimisRemainingOre ?? Infinity;
  const together = paying.filter(({ call }) => call.stacking !== 'none');
  const placeOf = together.map((one) => paying.indexOf(one));
  const stacked = searchCombination(together, roomOre);
  const options: Placed<Call>[] = [
    { ...stacked, places: stacked.places.map((place) => placeOf[place] ?? 0) },
  ];
  paying.forEach((one, place) => {
    if (one.call.stacking !== 'none') return;
    const standing = withCall(nothingChosen<Call>(0), { ...one, shares: false }, ALL_KINDS);
    const most = one.pays[ALL_KINDS] ?? 0;
    const paidOre = one.deMinimis ? Math.min(most, roomOre) : most;
    options.push({ places: [place], paidOre, standing });
  });
  const [best] = options.sort(compareFound);
  const standing = best?.standing ?? nothingChosen<Call>(0);
  return {
    calls: standing.chosen.map(({ paying: { call } }) => call),
    money: moneyOfStanding(standing, costs, context),
    proved: stacked.proved,
  };
}
