import { boundOre, highest, lookAhead } from './combination-bound';
import {
  ceilingsBySet,
  leastFits,
  mostOre,
  nothingChosen,
  withCall,
  type Standing,
} from './combination-standing';
import { earlierThatPayAsMuch } from './combination-dominance';
import { ALL_KINDS, partsOf, type Kinds, type PayingCall, type StackingCall } from './paying-call';
import { ceilingsOf } from './shared-costs';

/** A combination: where its calls stand in the order, ascending, and what they pay together, in øre. */
export interface Found<Call extends StackingCall> {
  places: readonly number[];
  paidOre: number;
  standing: Standing<Call>;
}

/**
 * The combination that pays most; of several the one of fewest calls; of several of those the one whose calls come first in the
 * order given. Exact: a branch is left only when its bound says that nothing in it can be better than the best so far.
 *
 * `allOf` asks for the combination of exactly these calls, and is null where they cannot all pay their least amount beside
 * each other. Calls that must be alone are not to be given.
 */
export function searchCombination<Call extends StackingCall>(
  calls: readonly PayingCall<Call>[],
  roomOre: number,
  allOf = false,
): Found<Call> | null {
  const ahead = lookAhead(calls, roomOre);
  const earlier = earlierThatPayAsMuch(calls);
  let best: Found<Call> | null = null;

  const visit = (standing: Standing<Call>, places: readonly number[], at: number): void => {
    const chosenCeilings = ceilingsOf(sharers(standing));
    const here = ahead[at];
    if (here === undefined) return;
    const ceilings = ceilingsBySet(chosenCeilings);
    const possible = ceilingsBySet(highest(chosenCeilings, here.ceilings));
    if (!leastFits(standing, possible, roomOre)) return;
    if ((!allOf || at === calls.length) && leastFits(standing, ceilings, roomOre)) {
      const found = { places, paidOre: mostOre(standing, ceilings, roomOre), standing };
      if (best === null || compareFound(found, best) < 0) best = found;
    }
    const paying = calls[at];
    if (paying === undefined) return;
    if (best !== null && !allOf) {
      const look = { ahead: here, chosenCeilings, roomOre };
      const bound = boundOre(standing, look, calls.length - at);
      if (bound < best.paidOre) return;
      const moreCalls =
        best.places.length - places.length - (comesFirst(places, at, best.places) ? 0 : 1);
      if (bound === best.paidOre && (moreCalls < 0 || boundOre(standing, look, moreCalls) < bound))
        return;
    }
    if (allOf || (earlier[at] ?? []).every((place) => places.includes(place)))
      for (const owned of paying.shares ? [0] : ownable(paying, standing.left))
        if (!paying.shares || standing.shared & paying.kinds)
          visit(withCall(standing, paying, owned), [...places, at], at + 1);
    if (!allOf) visit(standing, places, at + 1);
  };
  for (const shared of splits(calls)) visit(nothingChosen(shared), [], 0);
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

function sharers({ chosen }: Standing<StackingCall>): PayingCall<StackingCall>[] {
  return chosen.flatMap(({ paying }) => (paying.shares ? [paying] : []));
}

/** The sets of kinds that a call could pay alone: large enough for its least amount, and none of them for nothing. */
function ownable({ kinds, pays, leastOre }: PayingCall<StackingCall>, left: Kinds): Kinds[] {
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
function splits(calls: readonly PayingCall<StackingCall>[]): Kinds[] {
  const kindsOf = (shares: boolean): Kinds =>
    calls.reduce((kinds, one) => (one.shares === shares ? kinds | one.kinds : kinds), 0);
  const either = kindsOf(true) & kindsOf(false);
  const never = ALL_KINDS & ~kindsOf(false);
  return [...partsOf(either), 0].map((some) => some | never);
}
