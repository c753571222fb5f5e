import {
  ALL_KINDS,
  sumsOfSets,
  type Kinds,
  type PayingCall,
  type StackingCall,
} from './paying-call';
import {
  ceilingOre,
  NO_CEILINGS,
  NO_SUMS,
  withAmounts,
  withCeilingsOf,
  type Ceiling,
  type Sums,
} from './shared-costs';

/** A call that was chosen, with the kinds of cost it pays alone: none of a call that shares. */
export interface ChosenCall<Call extends StackingCall> {
  paying: PayingCall<Call>;
  owned: Kinds;
}

/**
 * What has been chosen so far. The kinds of cost are split: those in `shared` are paid by calls that share, each other kind by one
 * call alone, since a call that pays other costs only must never pay one that somebody else has paid of.
 */
export interface Standing<Call extends StackingCall> {
  shared: Kinds;
  /** Kinds that are neither shared nor paid by a chosen call. */
  left: Kinds;
  chosen: readonly ChosenCall<Call>[];
  /** Of calls that share: how much of each kind they may pay together. */
  ceilings: readonly Ceiling[];
  /** Of calls that share: the most, and the least, that they pay of each set of kinds. */
  most: Sums;
  least: Sums;
  leastOre: number;
  /** Of calls that pay alone. */
  ownFreeOre: number;
  ownDeMinimisOre: number;
  ownDeMinimisLeastOre: number;
}

export function nothingChosen<Call extends StackingCall>(shared: Kinds): Standing<Call> {
  return {
    shared,
    left: ALL_KINDS & ~shared,
    chosen: [],
    ceilings: NO_CEILINGS,
    most: NO_SUMS,
    least: NO_SUMS,
    leastOre: 0,
    ownFreeOre: 0,
    ownDeMinimisOre: 0,
    ownDeMinimisLeastOre: 0,
  };
}

/** With one more call: one that shares, or one that pays these kinds alone. */
export function withCall<Call extends StackingCall>(
  standing: Standing<Call>,
  paying: PayingCall<Call>,
  owned: Kinds,
): Standing<Call> {
  const { pays, least, leastOre, deMinimis } = paying;
  const chosen = [...standing.chosen, { paying, owned }];
  if (!paying.shares) {
    const ore = pays[owned] ?? 0;
    return {
      ...standing,
      chosen,
      left: standing.left & ~owned,
      ownFreeOre: standing.ownFreeOre + (deMinimis ? 0 : ore),
      ownDeMinimisOre: standing.ownDeMinimisOre + (deMinimis ? ore : 0),
      ownDeMinimisLeastOre: standing.ownDeMinimisLeastOre + (deMinimis ? leastOre : 0),
    };
  }
  return {
    ...standing,
    chosen,
    ceilings: withCeilingsOf(standing.ceilings, paying),
    most: withAmounts(standing.most, pays, deMinimis),
    least: withAmounts(standing.least, least, deMinimis),
    leastOre: standing.leastOre + leastOre,
  };
}

/** What each set of kinds may be paid of by calls that share, in øre by set. */
export function ceilingsBySet(ceilings: readonly Ceiling[]): number[] {
  return sumsOfSets(ceilings.map(ceilingOre));
}

/**
 * The most that the chosen calls pay together while each has its least amount, in øre: the largest flow from the calls through
 * the kinds of cost. By the theorem of Ford and Fulkerson (1956) it is the narrowest cut: of the shared kinds, some are full to the
 * ceiling, and each call pays what it can of the others, the de minimis calls no more than their room. With five kinds the
 * cuts can be counted. What the room must give to calls for their least amounts beyond what they can pay of those other kinds goes
 * to the full ones, and is not there for others (Hoffman 1960, of flows with least amounts). For a standing of which `leastFits`.
 */
export function mostOre(
  standing: Standing<StackingCall>,
  ceilings: readonly number[],
  roomOre: number,
): number {
  const { shared, most, ownFreeOre, ownDeMinimisOre } = standing;
  return narrowestCut(shared, (open) => {
    const room = roomOre - boundElsewhere(standing, open);
    return (
      ownFreeOre +
      (ceilings[shared & ~open] ?? 0) +
      (most.free[open] ?? 0) +
      Math.min(room, ownDeMinimisOre + (most.deMinimis[open] ?? 0))
    );
  });
}

/** What de minimis calls need for their least amounts of other shared kinds than these, in øre. */
export function boundElsewhere({ shared, least }: Standing<StackingCall>, open: Kinds): number {
  return (least.deMinimis[shared] ?? 0) - (least.deMinimis[open] ?? 0);
}

/** Whether each chosen call can be paid its least amount at once. */
export function leastFits(
  { shared, least, leastOre, ownDeMinimisLeastOre }: Standing<StackingCall>,
  ceilings: readonly number[],
  roomOre: number,
): boolean {
  const paid = narrowestCut(
    shared,
    (open) =>
      (ceilings[shared & ~open] ?? 0) +
      (least.free[open] ?? 0) +
      Math.min(roomOre, ownDeMinimisLeastOre + (least.deMinimis[open] ?? 0)),
  );
  return paid >= leastOre + ownDeMinimisLeastOre;
}

/** The least of what this gives for each set of kinds within these. */
export function narrowestCut(shared: Kinds, cutOre: (open: Kinds) => number): number {
  let narrowest = Infinity;
  for (let open = shared; ; open = (open - 1) & shared) {
    narrowest = Math.min(narrowest, cutOre(open));
    if (open === 0) return narrowest;
  }
}
