import { couldReach, possibleCeilings, type Ahead } from './combination-bound';
import type { SumSought } from './combination-fixed-sums';
import {
  ceilingsBySet,
  leastFits,
  mostOre,
  nothingChosen,
  withCall,
  type Standing,
} from './combination-standing';
import { ALL_KINDS, partsOf, type Kinds, type PayingCall, type StackingCall } from './paying-call';

/** A combination: how many calls are in it and what they pay together, in øre. */
export interface Found<Call extends StackingCall> {
  paidOre: number;
  standing: Standing<Call>;
}

/** Calls in the order in which they are decided on, and what is known of them. */
export interface Problem<Call extends StackingCall> {
  calls: readonly PayingCall<Call>[];
  /** So many of the first calls must be in the combination. */
  must: number;
  roomOre: number;
  /** By place in the order. */
  ahead: readonly Ahead[];
  /** By place in the order, the calls without which it is not chosen. */
  better: readonly (readonly PayingCall<Call>[])[];
  /** How many branches may still be looked at. */
  branches: { left: number };
}

interface Walk<Call extends StackingCall> {
  /** What a combination must pay, of how many calls at most; null when no more is sought. */
  sought: () => SumSought | null;
  meet: (found: Found<Call>) => void;
}

/** Meets combinations, as far as they can be what is sought, those with a call before those without it. */
export function walk<Call extends StackingCall>(
  problem: Problem<Call>,
  { sought, meet }: Walk<Call>,
): void {
  const { calls, must, roomOre, ahead, better, branches } = problem;
  const visit = (standing: Standing<Call>, at: number, ceilings: readonly number[]): void => {
    const here = ahead[at];
    const goal = sought();
    if (here === undefined || goal === null || branches.left === 0) return;
    branches.left -= 1;
    const more = { ...goal, calls: goal.calls - standing.chosen.length };
    if (!couldReach(standing, { ahead: here, ceilings, roomOre }, more)) return;
    const paying = calls[at];
    const next = ahead[at + 1];
    if (paying === undefined || next === undefined) return;
    if (more.calls > 0 && (at < must || (better[at] ?? []).every((one) => has(standing, one))))
      for (const owned of waysToPay(paying, standing)) {
        const taken = withCall(standing, paying, owned);
        const possible = possibleCeilings(taken, next);
        if (!leastFits(taken, possible, roomOre)) continue;
        if (at + 1 >= must) meetIfPaid(taken);
        visit(taken, at + 1, possible);
      }
    if (at >= must) visit(standing, at + 1, possibleCeilings(standing, next));
  };
  const meetIfPaid = (standing: Standing<Call>): void => {
    const now = ceilingsBySet(standing.ceilings);
    if (leastFits(standing, now, roomOre))
      meet({ paidOre: mostOre(standing, now, roomOre), standing });
  };
  const [all] = ahead;
  if (all === undefined) return;
  for (const shared of splitsOf(calls)) {
    const nothing = nothingChosen<Call>(shared);
    visit(nothing, 0, possibleCeilings(nothing, all));
  }
}

function has<Call extends StackingCall>(
  { chosen }: Standing<Call>,
  call: PayingCall<Call>,
): boolean {
  return chosen.some(({ paying }) => paying === call);
}

/** The combination of exactly these calls that pays most; null where they cannot all pay their least amount beside each other. */
export function combinationOfAll<Call extends StackingCall>(
  calls: readonly PayingCall<Call>[],
  roomOre: number,
): Found<Call> | null {
  let best: Found<Call> | null = null;
  const visit = (standing: Standing<Call>, at: number): void => {
    const paying = calls[at];
    if (paying !== undefined)
      for (const owned of waysToPay(paying, standing))
        visit(withCall(standing, paying, owned), at + 1);
    const ceilings = ceilingsBySet(standing.ceilings);
    if (paying !== undefined || !leastFits(standing, ceilings, roomOre)) return;
    const paidOre = mostOre(standing, ceilings, roomOre);
    if (best === null || paidOre > best.paidOre) best = { paidOre, standing };
  };
  for (const shared of splitsOf(calls)) visit(nothingChosen(shared), 0);
  return best;
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
