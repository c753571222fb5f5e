import { ceilingsBySet, type ChosenCall, type Standing } from './combination-standing';
import { combinationOfAll } from './combination-walk';
import { costsByKind } from './eligible-costs';
import { addRoom, noEdges, roomOf, sendMost, type Capacities } from './max-flow';
import { moneyOf, ownShare, type MoneyContext } from './money';
import { payingCalls, type StackingCall } from './paying-call';
import { COST_KINDS, type ProjectCosts, type StackedMoney } from './schema';

const SOURCE = 0;
const DE_MINIMIS = 1;
const FIRST_CALL = 2;

/**
 * What these calls pay together of one project, as much as they can, in øre by call and by kind of cost; null where not each of them
 * can pay something and its least amount beside the others: one must be alone, a cost has been paid already, or too little is left.
 *
 * It is a largest flow in whole øre: from a source to each call (its amount, its cap per employee), from each call to the kinds of
 * cost it counts (its share of each), from each kind to the sink (the highest public share of that cost). De minimis calls are
 * reached through one node more, which holds what is left of the company's room. A kind that a call pays alone is reached from no
 * other call.
 */
export function stackedMoney(
  calls: readonly StackingCall[],
  costs: ProjectCosts,
  context: MoneyContext,
): StackedMoney | null {
  const paying = payingCalls(calls, costs, context);
  if (paying.length < calls.length) return null;
  if (calls.length > 1 && calls.some(({ stacking }) => stacking === 'none')) return null;
  const found = combinationOfAll(paying, context.deMinimisRemainingOre ?? Infinity);
  return found && moneyOfStanding(found.standing, costs, context);
}

/** The money of a combination that has been found. */
export function moneyOfStanding(
  standing: Standing<StackingCall>,
  costs: ProjectCosts,
  context: MoneyContext,
): StackedMoney {
  const paid = sendThrough(standing, context.deMinimisRemainingOre ?? Infinity);
  const calls = standing.chosen.map(({ paying: { call } }, at) => {
    const byKind = paid[at] ?? [];
    const grantOre = byKind.reduce((sum, ore) => sum + ore, 0);
    const alone = moneyOf(call, costs, context);
    return {
      id: call.id,
      grantOre,
      byKind: COST_KINDS.map((kind, kindAt) => ({ kind, ore: byKind[kindAt] ?? 0 })),
      limits: grantOre < (alone?.grantOre ?? 0) ? (['others'] as const) : (alone?.limits ?? []),
    };
  });
  const grantOre = calls.reduce((sum, call) => sum + call.grantOre, 0);
  const all = costsByKind(costs);
  return {
    ...ownShare(costs, grantOre, context.budgetOre),
    calls,
    kinds: COST_KINDS.map((kind, at) => {
      const paidOre = paid.reduce((sum, byKind) => sum + (byKind[at] ?? 0), 0);
      return { kind, costOre: all[kind], paidOre, ownOre: all[kind] - paidOre };
    }),
    deMinimisOre: standing.chosen.reduce(
      (sum, { paying }, at) => sum + (paying.deMinimis ? (calls[at]?.grantOre ?? 0) : 0),
      0,
    ),
    stackingUnknown: standing.chosen
      .filter(({ paying }) => paying.call.stacking === 'unknown')
      .map(({ paying }) => paying.call.id),
  };
}

/** What each chosen call pays of each kind: first the least amounts, which are then not taken back, then all that can be. */
function sendThrough(standing: Standing<StackingCall>, roomOre: number): number[][] {
  const { chosen } = standing;
  const kindNode = (kindAt: number): number => FIRST_CALL + chosen.length + kindAt;
  const sink = kindNode(COST_KINDS.length);
  const room = network(standing, roomOre, { kindNode, sink });
  const before = room.map((row) => [...row]);
  allow(room, chosen, ({ leastOre }) => leastOre);
  sendMost(room, SOURCE, sink);
  chosen.forEach((_, at) => {
    const back = room[FIRST_CALL + at];
    if (back !== undefined) back[DE_MINIMIS] = 0;
  });
  allow(room, chosen, ({ leastOre, pays }) => (pays.at(-1) ?? 0) - leastOre);
  sendMost(room, SOURCE, sink);
  return chosen.map((_, at) =>
    COST_KINDS.map((_kind, kindAt) => {
      const edge = [FIRST_CALL + at, kindNode(kindAt)] as const;
      return roomOf(before, ...edge) - roomOf(room, ...edge);
    }),
  );
}

function network(
  { shared, chosen, ceilings }: Standing<StackingCall>,
  roomOre: number,
  { kindNode, sink }: { kindNode: (at: number) => number; sink: number },
): Capacities {
  const room = noEdges(sink + 1);
  addRoom(room, [SOURCE, DE_MINIMIS], roomOre);
  COST_KINDS.forEach((_, at) => {
    if (shared & (1 << at))
      addRoom(room, [kindNode(at), sink], ceilingsBySet(ceilings)[1 << at] ?? 0);
    chosen.forEach(({ paying, owned }, callAt) => {
      const ore = paying.payable[at] ?? 0;
      const paysIt = (paying.shares ? shared : owned) & (1 << at);
      if (paysIt) addRoom(room, [FIRST_CALL + callAt, kindNode(at)], ore);
      if (paysIt && !paying.shares) addRoom(room, [kindNode(at), sink], ore);
    });
  });
  return room;
}

function allow(
  room: Capacities,
  chosen: readonly ChosenCall<StackingCall>[],
  moreOf: (paying: ChosenCall<StackingCall>['paying']) => number,
): void {
  chosen.forEach(({ paying }, at) => {
    addRoom(room, [paying.deMinimis ? DE_MINIMIS : SOURCE, FIRST_CALL + at], moreOf(paying));
  });
}
