import { shareOf } from '@koble/kernel';
import { costsByKind, eligibleCosts, sumOf, type ByKind } from './eligible-costs';
import { COST_KINDS, type FundingCall, type MoneyAnswer, type ProjectCosts } from './schema';

/** What of the company and the project bounds the grant. null is not known. Money in øre. */
export interface MoneyContext {
  budgetOre: number | null;
  employees: number | null;
  deMinimisRemainingOre: number | null;
  /** How many months the project takes, one that is begun counted whole; absent where it has no dates. */
  projectMonths?: number;
}

/** What of a call decides on money. */
export type MoneyRules = Pick<
  FundingCall,
  | 'instrument'
  | 'sharePercent'
  | 'amountMinOre'
  | 'amountMaxOre'
  | 'perEmployeeCapOre'
  | 'hourCapOre'
  | 'eligibleCosts'
  | 'costCaps'
  | 'intensityMaxPercent'
  | 'durationMonthsMax'
  | 'aidBasis'
>;

type Limit = MoneyAnswer['limits'][number];

/** What a grant is never above. */
const CAPS = ['share', 'max', 'per_employee', 'de_minimis'] as const;
type Cap = (typeof CAPS)[number];

/**
 * What a call pays of a project and what is left to the company, in øre: grant + own share = total, to the øre.
 * Own hours count as own share before cash does. Where the number of employees is not known, a cap per employee is that of
 * one: the answer is then the least it can be. A project longer than the call allows gets nothing. null where the call does
 * not say share, amount or costs, and for loans and guarantees: what is paid back pays nothing.
 */
export function moneyOf(
  call: MoneyRules,
  costs: ProjectCosts,
  context: MoneyContext,
): MoneyAnswer | null {
  if (!saysMoney(call)) return null;
  const { eligible, caps, payable, refused } = paymentOf(call, costs, context);
  const eligibleOre = sumOf(eligible);
  return {
    eligibleOre,
    ...ownShare(costs, refused === null ? payable : 0, context.budgetOre),
    limits: [
      ...CAPS.filter((cap) => caps[cap] === payable && payable < eligibleOre),
      ...(payable === caps.share ? costLimits(call, costs, eligible) : []),
      ...(refused === null ? [] : [refused]),
    ],
  };
}

/** What a call pays of a project, in øre: the grant of `moneyOf` without who pays the rest and what keeps it down. */
export function grantOf(
  call: MoneyRules,
  costs: ProjectCosts,
  context: MoneyContext,
): number | null {
  if (!saysMoney(call)) return null;
  const { payable, refused } = paymentOf(call, costs, context);
  return refused === null ? payable : 0;
}

function paymentOf(call: MoneyRules, costs: ProjectCosts, context: MoneyContext) {
  const eligible = eligibleCosts(call, costs);
  const caps: Record<Cap, number> = {
    share: sumOf(payableByKind(call, eligible)),
    max: call.amountMaxOre ?? 0,
    per_employee: employeesCap(call, context),
    de_minimis: deMinimisRoom(call, context),
  };
  const payable = Math.min(caps.share, caps.max, caps.per_employee, caps.de_minimis);
  return { eligible, caps, payable, refused: refusal(call, context, payable) };
}

/** Who pays the total when this much is granted: hours before cash, and what is missing of a budget. */
export function ownShare(
  costs: ProjectCosts,
  grantOre: number,
  budgetOre: number | null,
): Omit<MoneyAnswer, 'eligibleOre' | 'limits'> {
  const byKind = costsByKind(costs);
  const totalOre = sumOf(byKind);
  const ownOre = totalOre - grantOre;
  const ownHoursOre = Math.min(ownOre, byKind.own_hours);
  const ownCashOre = ownOre - ownHoursOre;
  return {
    totalOre,
    grantOre,
    ownCashOre,
    ownHoursOre,
    ownHours: costs.hourCostOre === 0 ? costs.ownHours : Math.ceil(ownHoursOre / costs.hourCostOre),
    gapOre: budgetOre === null ? 0 : Math.max(0, ownCashOre - budgetOre),
  };
}

/** Whether a call says enough to be counted with, and gives what is not paid back. */
export function saysMoney(call: MoneyRules): boolean {
  return (
    call.sharePercent !== null &&
    call.amountMaxOre !== null &&
    call.eligibleCosts.length > 0 &&
    call.instrument !== 'loan' &&
    call.instrument !== 'guarantee'
  );
}

/** The most a call pays of each kind of cost, in whole øre: its share, and never more than all public support together may. */
export function payableByKind(
  { sharePercent, intensityMaxPercent }: MoneyRules,
  eligible: ByKind,
): ByKind {
  const percent = Math.min(sharePercent ?? 0, intensityMaxPercent ?? 100);
  return {
    own_hours: shareOf(eligible.own_hours, percent),
    purchased_rd: shareOf(eligible.purchased_rd, percent),
    equipment: shareOf(eligible.equipment, percent),
    travel: shareOf(eligible.travel, percent),
    training: shareOf(eligible.training, percent),
  };
}

/** The most a call may pay for each of the company's employees, all together. */
export function employeesCap(
  { perEmployeeCapOre }: MoneyRules,
  { employees }: MoneyContext,
): number {
  return perEmployeeCapOre === null ? Infinity : perEmployeeCapOre * (employees ?? 1);
}

/** Whether a project takes longer than the call allows. */
export function tooLong(
  { durationMonthsMax }: MoneyRules,
  { projectMonths }: MoneyContext,
): boolean {
  return (projectMonths ?? 0) > (durationMonthsMax ?? Infinity);
}

function deMinimisRoom({ aidBasis }: MoneyRules, { deMinimisRemainingOre }: MoneyContext): number {
  return aidBasis === 'de_minimis' ? (deMinimisRemainingOre ?? Infinity) : Infinity;
}

function refusal(call: MoneyRules, context: MoneyContext, payable: number): Limit | null {
  if (tooLong(call, context)) return 'too_long';
  return payable < (call.amountMinOre ?? 0) ? 'below_min' : null;
}

/** What keeps costs from counting in full; a limit only where its share is what holds the grant. */
function costLimits(call: MoneyRules, costs: ProjectCosts, eligible: ByKind): Limit[] {
  const uncapped = costsByKind(costs, call.hourCapOre ?? Infinity);
  const hour =
    call.eligibleCosts.includes('own_hours') && uncapped.own_hours < costsByKind(costs).own_hours;
  const share = COST_KINDS.some(
    (kind) => call.eligibleCosts.includes(kind) && eligible[kind] < uncapped[kind],
  );
  return [...(hour ? (['hour'] as const) : []), ...(share ? (['cost_cap'] as const) : [])];
}
