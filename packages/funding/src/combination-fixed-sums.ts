import { ALL_KINDS, type PayingCall, type StackingCall } from './paying-call';

/** Of so many calls all sums are listed at once: 65 536 at most. */
const TAIL_CALLS = 16;
/** Of so many before those, too: with thirty calls it is all of them. */
const FRONT_CALLS = 14;

/** The sums that some calls can make, ascending and each once, in øre, with the fewest calls that make each. */
interface Sums {
  ore: Float64Array;
  calls: Uint8Array;
  size: number;
}

/** All that calls of fixed amounts can pay: each sum of `tail` with each of `front`. */
export interface FixedSums {
  calls: number;
  front: Sums;
  tail: Sums;
}

/** A sum that is looked for: between these, in øre, both included, of at most so many calls. */
export interface SumSought {
  fromOre: number;
  toOre: number;
  calls: number;
}

const NO_CALLS: Sums = { ore: new Float64Array(1), calls: new Uint8Array(1), size: 1 };
export const NO_FIXED_SUMS: FixedSums = { calls: 0, front: NO_CALLS, tail: NO_CALLS };

/**
 * The sums with one more call. What calls of fixed amounts pay together is a sum of those amounts, whatever the costs allow: where
 * no sum lies between what is sought and what the costs allow, there is nothing to find. Thirty amounts have 2^30 sums; but each
 * is a sum of one half and a sum of the other, and those can be listed in order and looked up (Horowitz and Sahni 1974). null where
 * the call may pay a part of its amount, since that fills what is missing, and where the calls are too many.
 */
export function withFixedAmount(
  { calls, front, tail }: FixedSums,
  { pays, leastOre }: PayingCall<StackingCall>,
): FixedSums | null {
  if (pays[ALL_KINDS] !== leastOre || calls === TAIL_CALLS + FRONT_CALLS) return null;
  return calls < TAIL_CALLS
    ? { calls: calls + 1, front, tail: withOne(tail, leastOre) }
    : { calls: calls + 1, front: withOne(front, leastOre), tail };
}

/** Whether the calls can make such a sum. */
export function canMakeSum({ front, tail }: FixedSums, sought: SumSought): boolean {
  const tailMostOre = tail.ore[tail.size - 1] ?? 0;
  for (let at = firstFrom(front, sought.fromOre - tailMostOre); at < front.size; at += 1) {
    const ore = front.ore[at] ?? 0;
    if (ore > sought.toOre) return false;
    const rest = {
      fromOre: sought.fromOre - ore,
      toOre: sought.toOre - ore,
      calls: sought.calls - (front.calls[at] ?? 0),
    };
    if (rest.calls >= 0 && holds(tail, rest)) return true;
  }
  return false;
}

/** The sums without and with one more amount, merged. */
function withOne(sums: Sums, amountOre: number): Sums {
  const ore = new Float64Array(2 * sums.size);
  const calls = new Uint8Array(2 * sums.size);
  let size = 0;
  let one = 0;
  let other = 0;
  while (one < sums.size || other < sums.size) {
    const oneOre = one < sums.size ? (sums.ore[one] ?? 0) : Infinity;
    const otherOre = other < sums.size ? (sums.ore[other] ?? 0) + amountOre : Infinity;
    const oneCalls = oneOre <= otherOre ? (sums.calls[one] ?? 0) : Infinity;
    const otherCalls = otherOre <= oneOre ? (sums.calls[other] ?? 0) + 1 : Infinity;
    ore[size] = Math.min(oneOre, otherOre);
    calls[size] = Math.min(oneCalls, otherCalls);
    size += 1;
    if (oneOre <= otherOre) one += 1;
    if (otherOre <= oneOre) other += 1;
  }
  return { ore, calls, size };
}

function holds(sums: Sums, { fromOre, toOre, calls }: SumSought): boolean {
  for (let at = firstFrom(sums, fromOre); at < sums.size; at += 1) {
    if ((sums.ore[at] ?? 0) > toOre) return false;
    if ((sums.calls[at] ?? 0) <= calls) return true;
  }
  return false;
}

/** Where the first sum stands that is not less than this. */
function firstFrom({ ore, size }: Sums, fromOre: number): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ore[middle] ?? 0) < fromOre) low = middle + 1;
    else high = middle;
  }
  return low;
}
