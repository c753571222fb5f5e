import type { PayingCall, StackingCall } from './paying-call';

/**
 * For each call, those before it in the order that could take its part in any combination and pay as much. A call is therefore never
 * in the first of the best combinations without them: with one of them in its place the combination would be as good and come
 * first.
 */
export function thoseThatPayAsMuch<Call extends StackingCall>(
  calls: readonly PayingCall<Call>[],
): ReadonlyMap<PayingCall<Call>, readonly PayingCall<Call>[]> {
  return new Map(
    calls.map((call, at) => [
      call,
      calls.slice(0, at).filter((earlier) => canReplace(earlier, call)),
    ]),
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
