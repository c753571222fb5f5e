import { ALL_KINDS, partsOf, type Kinds, type PayingCall, type StackingCall } from './paying-call';

/** By set of kinds, by number of calls from none: what so many calls could pay at most of these kinds, in øre, in one row. */
export interface MostOfSets {
  counts: number;
  ore: Float64Array;
}

const SETS = ALL_KINDS + 1;
/** What no calls pay. */
export const NOTHING_OF_SETS: MostOfSets = { counts: 1, ore: new Float64Array(SETS) };

/** What at most so many calls could pay of these kinds, in øre. */
export function mostOf({ counts, ore }: MostOfSets, set: Kinds, count: number): number {
  return ore[set * counts + Math.min(count, counts - 1)] ?? 0;
}

/** With one more call that shares, and pays this of each set: the sums of the largest one, two, three … amounts. */
export function withOneOfSets(most: MostOfSets, pays: readonly number[]): MostOfSets {
  const counts = most.counts + 1;
  const ore = new Float64Array(SETS * counts);
  for (let set = 0; set < SETS; set += 1) {
    const paid = pays[set] ?? 0;
    for (let count = 1; count < counts; count += 1)
      ore[set * counts + count] = Math.max(
        mostOf(most, set, count),
        mostOf(most, set, count - 1) + paid,
      );
  }
  return { counts, ore };
}

/** With one more call that pays some kinds alone: the best of all ways to give sets of kinds to at most so many calls. */
export function withBest(
  most: MostOfSets,
  {
    paying: { kinds, pays, leastOre, deMinimis },
    roomOre,
    owners,
  }: { paying: PayingCall<StackingCall>; roomOre: number; owners: number },
): MostOfSets {
  const counts = owners + 1;
  const ore = new Float64Array(SETS * counts);
  const better = (at: number, by: number): void => {
    ore[at] = Math.max(ore[at] ?? 0, by);
  };
  for (let set = 0; set < SETS; set += 1) {
    for (let count = 0; count < counts; count += 1)
      better(set * counts + count, mostOf(most, set, count));
    for (const part of partsOf(set & kinds)) {
      const paid = Math.min(pays[part] ?? 0, deMinimis ? roomOre : Infinity);
      if (paid < leastOre) continue;
      for (let count = 1; count < counts; count += 1)
        better(set * counts + count, paid + mostOf(most, set & ~part, count - 1));
    }
  }
  return { counts, ore };
}
