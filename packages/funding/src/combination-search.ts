import { couldReach, lookAhead, possibleCeilings, type Ahead } from './combination-bound';
import { earlierThatPayAsMuch } from './combination-dominance';
import {
  ceilingsBySet,
  leastFits,
  mostOre,
  nothingChosen,
  withCall,
  type Standing,
} from './combination-standing';
import { ALL_KINDS, partsOf, type Kinds, type PayingCall, type StackingCall } from './paying-call';

/** A combination: where its calls stand in the order, ascending, and what they pay together, in øre. */
export interface Found<Call extends StackingCall> {
  places: readonly number[];
  paidOre: number;
  standing: Standing<Call>;
}

/** Whether it is proved to be the best: false says that it is the best that was found in the time there is. */
export type Best<Call extends StackingCall> = Found<Call> & { proved: boolean };

/**
 * How many branches are looked at before the search gives up proving. Thirty calls as funders write them take some thousands; only
 * calls made for it, such as thirty of different fixed amounts to the øre, take more, since they are a subset sum.
 */
const MOST_BRANCHES = 50_000;

interface Problem<Call extends StackingCall> {
  calls: readonly PayingCall<Call>[];
  roomOre: number;
  ahead: readonly Ahead[];
  earlier: readonly (readonly number[])[];
  splits: readonly Kinds[];
  branches: { left: number };
}

/**
 * The combination that pays most; of several the one of fewest calls; of several of those the one whose calls come first in the
 * order given. Exact: a branch is left only when its bound says that nothing in it can be what is looked for. What is paid at
 * most is looked for first, then with one call, two calls and so on what pays it: a goal that is known leaves most branches
 * early. What would take too long to prove is said to be unproved. Calls that must be alone are not to be given.
 */
export function searchCombination<Call extends StackingCall>(
  calls: readonly PayingCall<Call>[],
  roomOre: number,
): Best<Call> {
  const branches = { left: MOST_BRANCHES };
  const most = mostPaid({ ...problemOf(strictestFirst(calls), roomOre), branches });
  const problem = { ...problemOf(calls, roomOre), branches };
  for (let count = 0; count <= most.places.length && branches.left > 0; count += 1) {
    const first = firstOf(problem, { ore: most.paidOre, calls: count });
    if (first !== null) return { ...first, proved: branches.left > 0 };
  }
  const places = most.standing.chosen.map(({ paying }) => calls.indexOf(paying));
  return { ...most, places: places.sort((a, b) => a - b), proved: false };
}

function problemOf<Call extends StackingCall>(
  calls: readonly PayingCall<Call>[],
  roomOre: number,
): Omit<Problem<Call>, 'branches'> {
  return {
    calls,
    roomOre,
    ahead: lookAhead(calls, roomOre),
    earlier: earlierThatPayAsMuch(calls),
    splits: splitsOf(calls),
  };
}

/**
 * Those first that let all support together pay least of a cost. Whether they are chosen is then decided before others are, and
 * no call that comes after one lowers what the costs may be paid with it: the bound is mostly what can be reached.
 */
function strictestFirst<Call extends StackingCall>(
  calls: readonly PayingCall<Call>[],
): PayingCall<Call>[] {
  const strictness = ({ call }: PayingCall<Call>): number => call.intensityMaxPercent ?? Infinity;
  return [...calls].sort((a, b) => {
    const [one, other] = [strictness(a), strictness(b)];
    return one === other ? 0 : one - other;
  });
}

/** One of the combinations that pay most, whichever it is. */
function mostPaid<Call extends StackingCall>(problem: Problem<Call>): Found<Call> {
  let most: Found<Call> = { places: [], paidOre: 0, standing: nothingChosen(0) };
  for (const shared of problem.splits)
    walk(problem, shared, {
      enough: () => ({ ore: most.paidOre + 1, calls: problem.calls.length }),
      meet: (found) => {
        if (found.paidOre > most.paidOre) most = found;
      },
    });
  return most;
}

/** Of the combinations of so many calls that pay this much, the one whose calls come first. */
function firstOf<Call extends StackingCall>(
  problem: Problem<Call>,
  goal: { ore: number; calls: number },
): Found<Call> | null {
  let first: Found<Call> | null = null;
  for (const shared of problem.splits)
    walk(problem, shared, {
      enough: (places, at) =>
        first !== null && !comesFirst(places, at, first.places) ? null : goal,
      meet: (found) => {
        if (found.paidOre >= goal.ore && (first === null || compareFound(found, first) < 0))
          first = found;
      },
    });
  return first;
}

interface Walk<Call extends StackingCall> {
  /** What a combination that begins with these places must reach, with how many calls at most; null to go no further. */
  enough: (places: readonly number[], at: number) => { ore: number; calls: number } | null;
  meet: (found: Found<Call>) => void;
}

/** Meets the combinations with these kinds shared, as far as they can be enough, those whose calls come first before others. */
function walk<Call extends StackingCall>(
  { calls, roomOre, ahead, earlier, branches }: Problem<Call>,
  shared: Kinds,
  { enough, meet }: Walk<Call>,
): void {
  const visit = (standing: Standing<Call>, places: readonly number[], at: number): void => {
    const here = ahead[at];
    const goal = enough(places, at);
    if (here === undefined || goal === null || branches.left === 0) return;
    branches.left -= 1;
    const ceilings = possibleCeilings(standing, here);
    const moreCalls = goal.calls - places.length;
    const look = { ahead: here, ceilings, roomOre };
    if (!couldReach(standing, look, { ore: goal.ore, moreCalls })) return;
    const paying = calls[at];
    if (paying === undefined) return;
    if (moreCalls > 0 && (earlier[at] ?? []).every((place) => places.includes(place)))
      for (const owned of waysToPay(paying, standing)) {
        const next = withCall(standing, paying, owned);
        const now = ceilingsBySet(next.ceilings);
        if (!leastFits(next, possibleCeilings(next, ahead[at + 1] ?? here), roomOre)) continue;
        const taken = [...places, at];
        if (leastFits(next, now, roomOre))
          meet({ places: taken, paidOre: mostOre(next, now, roomOre), standing: next });
        visit(next, taken, at + 1);
      }
    visit(standing, places, at + 1);
  };
  const nothing = nothingChosen<Call>(shared);
  meet({ places: [], paidOre: 0, standing: nothing });
  visit(nothing, [], 0);
}

/** The combination of exactly these calls that pays most; null where they cannot all pay their least amount beside each other. */
export function combinationOfAll<Call extends StackingCall>(
  calls: readonly PayingCall<Call>[],
  roomOre: number,
): Found<Call> | null {
  let best: Found<Call> | null = null;
  const places = calls.map((_, at) => at);
  const visit = (standing: Standing<Call>, at: number): void => {
    const paying = calls[at];
    if (paying !== undefined)
      for (const owned of waysToPay(paying, standing))
        visit(withCall(standing, paying, owned), at + 1);
    const ceilings = ceilingsBySet(standing.ceilings);
    if (paying !== undefined || !leastFits(standing, ceilings, roomOre)) return;
    const paidOre = mostOre(standing, ceilings, roomOre);
    if (best === null || paidOre > best.paidOre) best = { places, paidOre, standing };
  };
  for (const shared of splitsOf(calls)) visit(nothingChosen(shared), 0);
  return best;
}

/** Below zero where the first pays more, or as much with fewer calls, or with calls that come before. */
export function compareFound(
  a: Pick<Found<StackingCall>, 'places' | 'paidOre'>,
  b: Pick<Found<StackingCall>, 'places' | 'paidOre'>,
): number {
  if (a.paidOre !== b.paidOre) return b.paidOre - a.paidOre;
  if (a.places.length !== b.places.length) return a.places.length - b.places.length;
  const differ = a.places.findIndex((place, n) => place !== b.places[n]);
  return (a.places[differ] ?? 0) - (b.places[differ] ?? 0);
}

/** Whether something that begins with these places, and goes on at `at` or later, can come before another one of as many calls. */
function comesFirst(places: readonly number[], at: number, other: readonly number[]): boolean {
  const differ = places.findIndex((place, n) => place !== other[n]);
  if (differ !== -1) return (places[differ] ?? 0) < (other[differ] ?? Infinity);
  return at <= (other[places.length] ?? -1);
}

/**
 * The sets of kinds that a call could pay alone: large enough for its least amount, and none of them for nothing. The empty set
 * for a call that shares, where any of its kinds is shared.
 */
function waysToPay(
  { kinds, pays, leastOre, shares }: PayingCall<StackingCall>,
  { left, shared }: Standing<StackingCall>,
): Kinds[] {
  if (shares) return shared & kinds ? [0] : [];
  return partsOf(left & kinds)
    .filter((part) => (pays[part] ?? 0) >= leastOre)
    .filter((part) => fewerKinds(part).every((fewer) => (pays[fewer] ?? 0) < (pays[part] ?? 0)))
    .sort((a, b) => (pays[b] ?? 0) - (pays[a] ?? 0) || a - b);
}

function fewerKinds(part: Kinds): Kinds[] {
  return partsOf(part)
    .filter((one) => (one & (one - 1)) === 0)
    .map((one) => part & ~one);
}

/** Every way to say which kinds are shared: of those that both kinds of calls could pay. */
function splitsOf(calls: readonly PayingCall<StackingCall>[]): Kinds[] {
  const kindsOf = (shares: boolean): Kinds =>
    calls.reduce((kinds, one) => (one.shares === shares ? kinds | one.kinds : kinds), 0);
  const either = kindsOf(true) & kindsOf(false);
  const never = ALL_KINDS & ~kindsOf(false);
  return [...partsOf(either), 0].map((some) => some | never);
}
