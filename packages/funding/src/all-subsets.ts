import type { MoneyContext } from './money';
import { payingCalls, type StackingCall } from './paying-call';
import type { ProjectCosts } from './schema';
import { stackedMoney } from './stacked-money';

/** The best of all subsets, each counted with the flow: by cash, hours, number, then who comes first. */
export function bestOfAllSubsets(
  calls: readonly StackingCall[],
  project: ProjectCosts,
  of: MoneyContext,
): { ids: string[]; grantOre: number } {
  const order = payingCalls(calls, project, of).map(({ call }) => call);
  let best = { places: Array<number>(), grantOre: 0 };
  for (let subset = 1; subset < 1 << order.length; subset += 1) {
    const places = order.flatMap((_, at) => (subset & (1 << at) ? [at] : []));
    const money = stackedMoney(
      places.flatMap((at) => order[at] ?? []),
      project,
      of,
    );
    if (money !== null && isBetter({ places, grantOre: money.grantOre }, best))
      best = { places, grantOre: money.grantOre };
  }
  return {
    ids: best.places.map((at) => order[at]?.id ?? ''),
    grantOre: best.grantOre,
  };
}

type Option = { places: number[]; grantOre: number };
function isBetter(one: Option, other: Option): boolean {
  if (one.grantOre !== other.grantOre) return one.grantOre > other.grantOre;
  if (one.places.length !== other.places.length) return one.places.length < other.places.length;
  const differ = one.places.findIndex((place, n) => place !== other.places[n]);
  return differ !== -1 && (one.places[differ] ?? 0) < (other.places[differ] ?? 0);
}
