import { lookingAhead } from './combination-bound';
import { thoseThatPayAsMuch } from './combination-dominance';
import { nothingChosen } from './combination-standing';
import { combinationOfAll, walk, type Found, type Problem } from './combination-walk';
import type { PayingCall, StackingCall } from './paying-call';

/** A combination: where its calls stand in the order, ascending, and what they pay together, in øre. */
export type Placed<Call extends StackingCall> = Found<Call> & { places: readonly number[] };

/** The best combination, and what it took to find it. */
export type Best<Call extends StackingCall> = Placed<Call> & {
  /** Whether it is proved to be the best: false says that it is the best that was found in the time there is. */
  proved: boolean;
  /** How many branches were looked at. */
  branches: number;
};

/**
 * How many branches are looked at before the search gives up proving. Thirty calls as funders write them take some hundreds, and
 * calls made to be hard some thousands.
 */
const MOST_BRANCHES = 50_000;

/**
 * The combination that pays most; of several the one of fewest calls; of several of those the one whose calls come first in the
 * order given. Exact: a branch is left only when its bound says that nothing in it can be what is looked for. The three are asked
 * one after the other, since a goal that is known leaves most branches early, and none of the first two depends on the order
 * given: the calls are decided on in the order that makes the bound tight. Calls that must be alone are not to be given.
 */
export function searchCombination<Call extends StackingCall>(
  calls: readonly PayingCall<Call>[],
  roomOre: number,
): Best<Call> {
  const ask = asking(calls, roomOre);
  const fewest = fewestOf(ask, mostPaid(ask));
  const first = firstOf(ask, calls, fewest);
  const found = combinationOfAll(first, roomOre) ?? fewest;
  const left = ask([], []).branches.left;
  return {
    ...found,
    places: first.map((paying) => calls.indexOf(paying)),
    proved: left > 0,
    branches: MOST_BRANCHES - left,
  };
}

/** The problem of all combinations that have these calls, and no others than these and those. */
type Ask<Call extends StackingCall> = (
  must: readonly PayingCall<Call>[],
  without: readonly PayingCall<Call>[],
) => Problem<Call>;

function asking<Call extends StackingCall>(
  calls: readonly PayingCall<Call>[],
  roomOre: number,
): Ask<Call> {
  const order = decidingFirst(calls);
  const better = thoseThatPayAsMuch(order);
  const lookAhead = lookingAhead(roomOre);
  const branches = { left: MOST_BRANCHES };
  return (must, without) => {
    const may = order.filter((paying) => !must.includes(paying) && !without.includes(paying));
    const asked = [...must, ...may];
    return {
      calls: asked,
      must: must.length,
      roomOre,
      ahead: lookAhead(asked),
      better: asked.map((one) => (better.get(one) ?? []).filter((by) => !without.includes(by))),
      branches,
    };
  };
}

/**
 * Those first that decide what the costs may be paid: that let all support together pay least of a cost, then that pay the highest
 * share. When they have been chosen or not, the ceilings are known, and the bound is mostly what can be reached.
 */
function decidingFirst<Call extends StackingCall>(
  calls: readonly PayingCall<Call>[],
): PayingCall<Call>[] {
  return [...calls].sort(({ call: a }, { call: b }) => {
    if (a.intensityMaxPercent === null && b.intensityMaxPercent === null)
      return (b.sharePercent ?? 0) - (a.sharePercent ?? 0);
    return a.intensityMaxPercent === b.intensityMaxPercent
      ? 0
      : (a.intensityMaxPercent ?? Infinity) - (b.intensityMaxPercent ?? Infinity);
  });
}

/** One of the combinations that pay most, whichever it is. */
function mostPaid<Call extends StackingCall>(ask: Ask<Call>): Found<Call> {
  let most: Found<Call> = { paidOre: 0, standing: nothingChosen(0) };
  walk(ask([], []), {
    sought: () => ({ fromOre: most.paidOre + 1, toOre: Infinity, calls: Infinity }),
    meet: (found) => {
      if (found.paidOre > most.paidOre) most = found;
    },
  });
  return most;
}

/** One of the combinations that pay as much with the fewest calls, whichever it is. */
function fewestOf<Call extends StackingCall>(ask: Ask<Call>, most: Found<Call>): Found<Call> {
  let fewest = most;
  const fewer = (): number => fewest.standing.chosen.length - 1;
  walk(ask([], []), {
    sought: () => ({ fromOre: most.paidOre, toOre: most.paidOre, calls: fewer() }),
    meet: (found) => {
      if (found.paidOre === most.paidOre && found.standing.chosen.length <= fewer()) fewest = found;
    },
  });
  return fewest;
}

/**
 * Of the combinations that pay as much with as many calls, the calls of the one that comes first. Call by call in the order given it
 * is asked whether one of them has it beside those that are already certain; what was found last answers for most.
 */
function firstOf<Call extends StackingCall>(
  ask: Ask<Call>,
  calls: readonly PayingCall<Call>[],
  fewest: Found<Call>,
): PayingCall<Call>[] {
  const count = fewest.standing.chosen.length;
  const certain: PayingCall<Call>[] = [];
  const without: PayingCall<Call>[] = [];
  const better = thoseThatPayAsMuch(calls);
  let known = callsOf(fewest);
  for (const paying of calls) {
    if (certain.length === count) break;
    const could = (better.get(paying) ?? []).every((one) => certain.includes(one));
    if (could && !known.includes(paying))
      known = oneWith(ask([...certain, paying], without), { ...fewest, count }) ?? known;
    (known.includes(paying) ? certain : without).push(paying);
  }
  return certain;
}

/** The calls of some combination that pays this much with so many calls; null where none does. */
function oneWith<Call extends StackingCall>(
  problem: Problem<Call>,
  { paidOre, count }: { paidOre: number; count: number },
): PayingCall<Call>[] | null {
  let one: Found<Call> | null = null;
  walk(problem, {
    sought: () => (one === null ? { fromOre: paidOre, toOre: paidOre, calls: count } : null),
    meet: (found) => {
      if (found.paidOre === paidOre) one = found;
    },
  });
  return one && callsOf(one);
}

function callsOf<Call extends StackingCall>({ standing }: Found<Call>): PayingCall<Call>[] {
  return standing.chosen.map(({ paying }) => paying);
}

/** Below zero where the first pays more, or as much with fewer calls, or with calls that come before. */
export function compareFound(
  a: Pick<Placed<StackingCall>, 'places' | 'paidOre'>,
  b: Pick<Placed<StackingCall>, 'places' | 'paidOre'>,
): number {
  if (a.paidOre !== b.paidOre) return b.paidOre - a.paidOre;
  if (a.places.length !== b.places.length) return a.places.length - b.places.length;
  const differ = a.places.findIndex((place, n) => place !== b.places[n]);
  return (a.places[differ] ?? 0) - (b.places[differ] ?? 0);
}
