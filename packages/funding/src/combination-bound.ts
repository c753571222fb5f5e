import { ALL_KINDS, partsOf, type PayingCall, type StackingCall } from './paying-call';
import { ceilingsBySet, type Standing } from './combination-standing';
import { ceilingsOf, type Ceiling } from './shared-costs';
import { COST_KINDS } from './schema';

/** More calls than kinds of cost cannot each pay a kind alone. */
const MOST_OWNERS = COST_KINDS.length;
const SETS = Array.from({ length: ALL_KINDS + 1 }, (_, set) => set);

/** What the calls from some place in the order to the end could add at most, in øre, all and without those of de minimis aid. */
interface Ahead {
  /** By set of kinds, by number of calls: paid by calls that pay kinds alone. */
  owned: { all: number[][]; free: number[][] };
  /** By set of kinds, by number of calls: paid by calls that share. */
  shared: { all: number[][]; free: number[][] };
  ceilings: Ceiling[];
}

/** For each place in the order of the calls, what may still come; the last place is the end. */
export function lookAhead(
  calls: readonly PayingCall<StackingCall>[],
  roomOre: number,
): readonly Ahead[] {
  const ahead: Ahead[] = [];
  let next: Ahead = {
    owned: { all: noOwners(), free: noOwners() },
    shared: { all: SETS.map(() => [0]), free: SETS.map(() => [0]) },
    ceilings: ceilingsOf([]),
  };
  ahead[calls.length] = next;
  for (let at = calls.length - 1; at >= 0; at -= 1) {
    const paying = calls[at];
    if (paying === undefined) continue;
    next = before(paying, { next, calls: calls.slice(at), roomOre });
    ahead[at] = next;
  }
  return ahead;
}

/**
 * The most that can come of what has been chosen and at most so many of the calls ahead, in øre: never less than what will, and mostly
 * the same. It lets each call ahead choose its kinds without regard to the others' least amounts, and of the calls that share
 * counts for each cut those that pay most of it.
 */
export function boundOre(
  standing: Standing<StackingCall>,
  { ahead, chosenCeilings, roomOre }: { ahead: Ahead; chosenCeilings: Ceiling[]; roomOre: number },
  moreCalls: number,
): number {
  const ceilings = ceilingsBySet(highest(chosenCeilings, ahead.ceilings));
  let best = 0;
  for (let owners = 0; owners <= Math.min(MOST_OWNERS, moreCalls); owners += 1)
    best = Math.max(
      best,
      boundWith(standing, { ahead, ceilings, roomOre }, { owners, sharers: moreCalls - owners }),
    );
  return best;
}

/** The ceilings as high as they can become when calls are added. */
export function highest(chosen: readonly Ceiling[], ahead: readonly Ceiling[]): Ceiling[] {
  return chosen.map((one, at) => ({
    statedPercent: one.statedPercent,
    highestPercent: Math.max(one.highestPercent, ahead[at]?.highestPercent ?? 0),
    eligibleOre: Math.max(one.eligibleOre, ahead[at]?.eligibleOre ?? 0),
  }));
}

function boundWith(
  { shared, left, most, ownFreeOre, ownDeMinimisOre }: Standing<StackingCall>,
  { ahead, ceilings, roomOre }: { ahead: Ahead; ceilings: readonly number[]; roomOre: number },
  { owners, sharers }: { owners: number; sharers: number },
): number {
  const ownAll = ownFreeOre + ownDeMinimisOre + (ahead.owned.all[left]?.[owners] ?? 0);
  const ownFree = ownFreeOre + roomOre + (ahead.owned.free[left]?.[owners] ?? 0);
  let narrowest = Infinity;
  for (let open = shared; ; open = (open - 1) & shared) {
    const free = most.free[open] ?? 0;
    const cut =
      (ceilings[shared & ~open] ?? 0) +
      free +
      Math.min(
        (most.deMinimis[open] ?? 0) + ownAll + largest(ahead.shared.all[open], sharers),
        ownFree + largest(ahead.shared.free[open], sharers),
      );
    if (cut < narrowest) narrowest = cut;
    if (open === 0) return narrowest;
  }
}

function before(
  paying: PayingCall<StackingCall>,
  {
    next,
    calls,
    roomOre,
  }: { next: Ahead; calls: readonly PayingCall<StackingCall>[]; roomOre: number },
): Ahead {
  if (paying.shares) {
    const all = next.shared.all.map((sums, set) => inserted(sums, paying.pays[set] ?? 0));
    const free = paying.deMinimis
      ? next.shared.free
      : next.shared.free.map((sums, set) => inserted(sums, paying.pays[set] ?? 0));
    return {
      ...next,
      shared: { all, free },
      ceilings: ceilingsOf(calls.filter(({ shares }) => shares)),
    };
  }
  const all = ownedBefore(paying, next.owned.all, paying.deMinimis ? roomOre : Infinity);
  const free = paying.deMinimis ? next.owned.free : ownedBefore(paying, next.owned.free, Infinity);
  return { ...next, owned: { all, free } };
}

function ownedBefore(
  { kinds, pays, leastOre }: PayingCall<StackingCall>,
  next: readonly number[][],
  roomOre: number,
): number[][] {
  return SETS.map((set) => {
    const best = [...(next[set] ?? [])];
    for (const part of partsOf(set & kinds)) {
      const ore = Math.min(pays[part] ?? 0, roomOre);
      if (ore < leastOre) continue;
      for (let owners = 1; owners <= MOST_OWNERS; owners += 1)
        best[owners] = Math.max(best[owners] ?? 0, ore + (next[set & ~part]?.[owners - 1] ?? 0));
    }
    return best;
  });
}

function noOwners(): number[][] {
  return SETS.map(() => Array.from({ length: MOST_OWNERS + 1 }, () => 0));
}

/** Sums of the largest one, two, three …, with one more among them. */
function inserted(sums: readonly number[], ore: number): number[] {
  const to = sums.findIndex((sum, count) => count > 0 && sum - (sums[count - 1] ?? 0) < ore);
  if (to === -1) return [...sums, (sums.at(-1) ?? 0) + ore];
  const smaller = sums.slice(to - 1).map((sum) => sum + ore);
  return [...sums.slice(0, to), ...smaller];
}

function largest(sums: readonly number[] | undefined, count: number): number {
  return sums?.[Math.min(count, sums.length - 1)] ?? 0;
}
