import { moneyOf, stackedMoney, type bestCombination, type MoneyContext } from '@koble/funding';
import type { ProjectCosts } from '@koble/funding/schema';

type Call = Parameters<typeof bestCombination>[0][number];
interface Option {
  places: number[];
  grantOre: number;
}

/** The best of all subsets, each counted with the flow: by what is granted, then the number of calls, then who comes first. */
export function bestOfAllSubsets(
  calls: readonly Call[],
  costs: ProjectCosts,
  context: MoneyContext,
): { ids: string[]; grantOre: number } {
  const order = mostAloneFirst(calls, costs, context);
  let best: Option = { places: [], grantOre: 0 };
  for (let subset = 1; subset < 1 << order.length; subset += 1) {
    const places = order.flatMap((_, at) => (subset & (1 << at) ? [at] : []));
    const chosen = places.flatMap((at) => order[at] ?? []);
    const money = stackedMoney(chosen, costs, context);
    if (money !== null && isBetter({ places, grantOre: money.grantOre }, best))
      best = { places, grantOre: money.grantOre };
  }
  return { ids: best.places.map((at) => order[at]?.id ?? ''), grantOre: best.grantOre };
}

/** By what a call pays alone of a company that has had no de minimis aid, then by id. */
function mostAloneFirst(
  calls: readonly Call[],
  costs: ProjectCosts,
  context: MoneyContext,
): Call[] {
  return calls
    .map((call) => ({
      call,
      ore: moneyOf(call, costs, { ...context, deMinimisRemainingOre: null })?.grantOre ?? 0,
    }))
    .sort((a, b) => b.ore - a.ore || (a.call.id < b.call.id ? -1 : 1))
    .map(({ call }) => call);
}

function isBetter(one: Option, other: Option): boolean {
  if (one.grantOre !== other.grantOre) return one.grantOre > other.grantOre;
  if (one.places.length !== other.places.length) return one.places.length < other.places.length;
  const differ = one.places.findIndex((place, n) => place !== other.places[n]);
  return differ !== -1 && (one.places[differ] ?? 0) < (other.places[differ] ?? 0);
}
