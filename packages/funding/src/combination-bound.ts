import { boundElsewhere, narrowestCut, type Standing } from './combination-standing';
import {
  canMakeSum,
  NO_FIXED_SUMS,
  withFixedAmount,
  type FixedSums,
  type SumSought,
} from './combination-fixed-sums';
import {
  mostOf,
  NOTHING_OF_SETS,
  withBest,
  withOneOfSets,
  type MostOfSets,
} from './combination-most';
import { ALL_KINDS, sumsOfSets, type PayingCall, type StackingCall } from './paying-call';
import { COST_KINDS } from './schema';
import {
  ceilingOre,
  NO_CEILINGS,
  statedOre,
  withCeilingsOf,
  withStatementOf,
  type Ceiling,
  type Statement,
} from './shared-costs';

/** More calls than kinds of cost cannot each pay a kind alone. */
const MOST_OWNERS = COST_KINDS.length;

/** What the calls from some place in the order to the end could add; `free` without those of de minimis aid. */
export interface Ahead {
  /** How many could pay kinds alone; no more than there are kinds. */
  owners: number;
  owned: { all: MostOfSets; free: MostOfSets };
  sharers: number;
  shared: { all: MostOfSets; free: MostOfSets };
  ceilings: readonly Ceiling[];
  /** By kind, what calls that share state of the highest public share. */
  statements: readonly (readonly Statement[] | null)[];
  /** All sums, where their amounts are fixed; worked out when it is first asked for. */
  fixedSums: () => FixedSums | null;
}

/** Nothing: the end of every order. */
const NOTHING_AHEAD: Ahead = nothingAhead();

/** For each place in the order of the calls, what may still come; the last place is the end. */
export type LookAhead = (calls: readonly PayingCall<StackingCall>[]) => readonly Ahead[];

/** Looks ahead in many orders of the same calls: what follows is worked out once for all that end with the same calls. */
export function lookingAhead(roomOre: number): LookAhead {
  const known = new Map<Ahead, Map<PayingCall<StackingCall>, Ahead>>();
  const before = (next: Ahead, paying: PayingCall<StackingCall>): Ahead => {
    const ofNext = known.get(next) ?? new Map<PayingCall<StackingCall>, Ahead>();
    const ahead = ofNext.get(paying) ?? withOneMore(next, { paying, roomOre });
    known.set(next, ofNext.set(paying, ahead));
    return ahead;
  };
  return (calls) =>
    calls
      .reduceRight(
        (ahead, paying) => [...ahead, before(ahead.at(-1) ?? NOTHING_AHEAD, paying)],
        [NOTHING_AHEAD],
      )
      .reverse();
}

function nothingAhead(): Ahead {
  const none = { all: NOTHING_OF_SETS, free: NOTHING_OF_SETS };
  return {
    owners: 0,
    owned: none,
    sharers: 0,
    shared: none,
    ceilings: NO_CEILINGS,
    statements: COST_KINDS.map(() => []),
    fixedSums: () => NO_FIXED_SUMS,
  };
}

function withOneMore(
  next: Ahead,
  { paying, roomOre }: { paying: PayingCall<StackingCall>; roomOre: number },
): Ahead {
  let sums: FixedSums | null | undefined;
  return {
    ...(paying.shares ? withSharer(next, paying) : withOwner(next, { paying, roomOre })),
    fixedSums: () => {
      if (sums !== undefined) return sums;
      const others = next.fixedSums();
      sums = others && withFixedAmount(others, paying);
      return sums;
    },
  };
}

/** By set of kinds, what may be paid of it at most when calls are added, in øre. */
export function possibleCeilings(
  { ceilings, most }: Standing<StackingCall>,
  ahead: Ahead,
): readonly number[] {
  return sumsOfSets(
    ceilings.map((one, at) => {
      const { statedPercent } = one;
      const more = ahead.ceilings[at] ?? one;
      const raised = {
        statedPercent,
        highestPercent: Math.max(one.highestPercent, more.highestPercent),
        eligibleOre: Math.max(one.eligibleOre, more.eligibleOre),
      };
      const statements = ahead.statements[at] ?? null;
      const silent = one.highestPercent > 0 && statedPercent === Infinity;
      if (statements === null || silent) return ceilingOre(raised);
      const chosenOre = (most.free[1 << at] ?? 0) + (most.deMinimis[1 << at] ?? 0);
      return Math.min(ceilingOre(raised), statedOre(raised, statements, chosenOre));
    }),
  );
}

export interface Look {
  ahead: Ahead;
  /** From `possibleCeilings`. */
  ceilings: readonly number[];
  roomOre: number;
}

/**
 * Whether what has been chosen and at most so many of the calls ahead could pay this much. Never no where they can. It lets each call
 * ahead choose its kinds without regard to the others' least amounts, and of the calls that share counts for each cut
 * those that pay most of it.
 */
export function couldReach(
  standing: Standing<StackingCall>,
  look: Look,
  { fromOre, toOre, calls }: SumSought,
): boolean {
  const { owners, sharers } = look.ahead;
  for (let own = Math.min(owners, calls); own >= 0; own -= 1) {
    const mostOre = boundOre(standing, look, { own, sharing: Math.min(sharers, calls - own) });
    const sought = { fromOre, toOre: Math.min(toOre, mostOre), calls };
    if (mostOre >= fromOre && couldAddUp(standing, look.ahead, sought)) return true;
    if (calls - own >= sharers) return false;
  }
  return false;
}

/** Whether what has been chosen, which pays between its least and its most, and fixed amounts ahead can make such a sum. */
function couldAddUp(
  standing: Standing<StackingCall>,
  { fixedSums }: Ahead,
  { fromOre, toOre, calls }: SumSought,
): boolean {
  const { most, leastOre, ownFreeOre, ownDeMinimisOre, ownDeMinimisLeastOre } = standing;
  const sums = fixedSums();
  if (sums === null) return true;
  const sharedOre = (most.free[ALL_KINDS] ?? 0) + (most.deMinimis[ALL_KINDS] ?? 0);
  return canMakeSum(sums, {
    fromOre: fromOre - sharedOre - ownFreeOre - ownDeMinimisOre,
    toOre: toOre - leastOre - ownFreeOre - ownDeMinimisLeastOre,
    calls,
  });
}

function boundOre(
  standing: Standing<StackingCall>,
  { ahead, ceilings, roomOre }: Look,
  { own, sharing }: { own: number; sharing: number },
): number {
  const { shared, left, most, ownFreeOre, ownDeMinimisOre } = standing;
  const ownAll = ownFreeOre + ownDeMinimisOre + mostOf(ahead.owned.all, left, own);
  const ownFree = ownFreeOre + roomOre + mostOf(ahead.owned.free, left, own);
  return narrowestCut(
    shared,
    (open) =>
      (ceilings[shared & ~open] ?? 0) +
      (most.free[open] ?? 0) +
      Math.min(
        (most.deMinimis[open] ?? 0) + ownAll + mostOf(ahead.shared.all, open, sharing),
        ownFree - boundElsewhere(standing, open) + mostOf(ahead.shared.free, open, sharing),
      ),
  );
}

function withSharer(next: Ahead, paying: PayingCall<StackingCall>): Ahead {
  const { all, free } = next.shared;
  return {
    ...next,
    sharers: next.sharers + 1,
    shared: {
      all: withOneOfSets(all, paying.pays),
      free: paying.deMinimis ? free : withOneOfSets(free, paying.pays),
    },
    ceilings: withCeilingsOf(next.ceilings, paying),
    statements: withStatementOf(next.statements, paying),
  };
}

function withOwner(
  next: Ahead,
  { paying, roomOre }: { paying: PayingCall<StackingCall>; roomOre: number },
): Ahead {
  const { all, free } = next.owned;
  const owners = Math.min(MOST_OWNERS, next.owners + 1);
  const added = (sums: MostOfSets): MostOfSets => withBest(sums, { paying, roomOre, owners });
  return {
    ...next,
    owners,
    owned: { all: added(all), free: paying.deMinimis ? free : added(free) },
  };
}
