import { eligibleCosts, sumOf } from './eligible-costs';
import {
  employeesCap,
  payableByKind,
  saysMoney,
  tooLong,
  type MoneyContext,
  type MoneyRules,
} from './money';
import { COST_KINDS, type FundingCall, type ProjectCosts } from './schema';

/** What of a call decides on what it pays beside others. */
export type StackingCall = MoneyRules & Pick<FundingCall, 'id' | 'stacking'>;

/** A set of kinds of cost, a bit for each in the order of COST_KINDS. */
export type Kinds = number;
export const ALL_KINDS: Kinds = (1 << COST_KINDS.length) - 1;

/** A call as the search for the best combination sees it, for one project and company. Money in øre. */
export interface PayingCall<Call extends StackingCall> {
  call: Call;
  /** The kinds it pays something of. */
  kinds: Kinds;
  /** By kind: what counts, and the most it pays of it. */
  eligible: readonly number[];
  payable: readonly number[];
  /** By set of kinds: the most it pays when it pays those alone. */
  pays: readonly number[];
  /** The least it pays, at least one øre: a call that pays nothing is not part of a combination. */
  leastOre: number;
  /** By set of kinds: what of its least amount it can pay of those. */
  least: readonly number[];
  deMinimis: boolean;
  /** Whether it pays of costs that others pay of, too. */
  shares: boolean;
}

/**
 * The calls that would pay something of this project by themselves, those that pay most first, then by id. Left out is what says
 * no amount, what is paid back, what the project is too long or too small for, and what the de minimis room is too little for.
 * A call that does not say whether it stacks is taken as one that pays other costs only.
 */
export function payingCalls<Call extends StackingCall>(
  calls: readonly Call[],
  costs: ProjectCosts,
  context: MoneyContext,
): PayingCall<Call>[] {
  const roomOre = context.deMinimisRemainingOre ?? Infinity;
  return calls
    .filter((call) => saysMoney(call) && !tooLong(call, context))
    .map((call) => payingCall(call, costs, context))
    .filter(
      ({ pays, leastOre, deMinimis }) =>
        Math.min(most(pays), deMinimis ? roomOre : Infinity) >= leastOre,
    )
    .sort((a, b) => most(b.pays) - most(a.pays) || (a.call.id < b.call.id ? -1 : 1));
}

/** The sets within this one that are not empty. */
export function partsOf(kinds: Kinds): Kinds[] {
  const parts: Kinds[] = [];
  for (let part = kinds; part > 0; part = (part - 1) & kinds) parts.push(part);
  return parts;
}

function payingCall<Call extends StackingCall>(
  call: Call,
  costs: ProjectCosts,
  context: MoneyContext,
): PayingCall<Call> {
  const eligible = eligibleCosts(call, costs);
  const byKind = payableByKind(call, eligible);
  const mostOre = Math.min(call.amountMaxOre ?? 0, employeesCap(call, context), sumOf(byKind));
  const payable = COST_KINDS.map((kind) => byKind[kind]);
  const pays = sumsOfSets(payable).map((ore) => Math.min(mostOre, ore));
  const leastOre = Math.max(1, call.amountMinOre ?? 0);
  return {
    call,
    kinds: payable.reduce((kinds, ore, at) => (ore > 0 ? kinds | (1 << at) : kinds), 0),
    eligible: COST_KINDS.map((kind) => eligible[kind]),
    payable,
    pays,
    leastOre,
    least: pays.map((ore) => Math.min(ore, leastOre)),
    deMinimis: call.aidBasis === 'de_minimis',
    shares: call.stacking === 'same_costs',
  };
}

/** The sum over each set of kinds, by set. */
export function sumsOfSets(amounts: readonly number[]): number[] {
  const sums = [0];
  for (let set = 1; set <= ALL_KINDS; set += 1) {
    const others = set & (set - 1);
    sums.push((sums[others] ?? 0) + (amounts[31 - Math.clz32(set ^ others)] ?? 0));
  }
  return sums;
}

function most(pays: readonly number[]): number {
  return pays[ALL_KINDS] ?? 0;
}
