import type { PayingCall, StackingCall } from './paying-call';

/**
 * For each place in the order, the earlier places whose call could take this one's part in any combination and pay as much. A call is
 * therefore never in the best combination without them: with one of them in its place the combination would be as good and
 * come first.
 */
export function earlierThatPayAsMuch(calls: readonly PayingCall<StackingCall>[]): number[][] {
  return calls.map((call, at) =>
    calls.slice(0, at).flatMap((earlier, place) => (canReplace(earlier, call) ? [place] : [])),
  );
}

function canReplace(one: PayingCall<StackingCall>, other: PayingCall<StackingCall>): boolean {
  return (
    one.shares === other.shares &&
    (other.deMinimis || !one.deMinimis) &&
    one.leastOre <= other.leastOre &&
    one.pays.every((ore, set) => ore >= (other.pays[set] ?? 0)) &&
    one.payable.every((ore, at) => ore >= (other.payable[at] ?? 0)) &&
    (!one.shares || leavesAsMuch(one, other))
  );
}

/** Whether the ceilings of the costs are at least as high with one as with the other. */
function leavesAsMuch(
  { call: one, kinds, eligible }: PayingCall<StackingCall>,
  other: PayingCall<StackingCall>,
): boolean {
  return (
    (one.intensityMaxPercent === null ||
      (one.intensityMaxPercent === other.call.intensityMaxPercent && kinds === other.kinds)) &&
    (one.intensityMaxPercent ?? one.sharePercent ?? 0) >=
      (other.call.intensityMaxPercent ?? other.call.sharePercent ?? 0) &&
    eligible.every((ore, at) => ore >= (other.eligible[at] ?? 0))
  );
}
