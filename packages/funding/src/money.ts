import { shareOf } from '@koble/kernel';
import { COST_KINDS, type FundingCall, type MoneyAnswer, type ProjectCosts } from './schema';

/** What of the company bounds the grant. null is not known. All but `employees` in øre. */
export interface MoneyContext {
  budgetOre: number | null;
  employees: number | null;
  deMinimisRemainingOre: number | null;
}

type MoneyRules = Pick<
  FundingCall,
  | 'instrument'
  | 'sharePercent'
  | 'amountMinOre'
  | 'amountMaxOre'
  | 'perEmployeeCapOre'
  | 'hourCapOre'
  | 'eligibleCosts'
  | 'aidBasis'
>;

/**
 * What a call pays of a project and what is left to the company, in øre: grant + own share = total, to the øre.
 * Own hours count as own share before cash does. Where the number of employees is not known, a cap per employee is that of
 * one: the answer is then the least it can be. null where the call does not say share, amount or costs, and for loans and
 * guarantees: what is paid back pays nothing.
 */
export function moneyOf(
  call: MoneyRules,
  costs: ProjectCosts,
  context: MoneyContext,
): MoneyAnswer | null {
  const { sharePercent, amountMaxOre, instrument } = call;
  if (sharePercent === null || amountMaxOre === null || call.eligibleCosts.length === 0)
    return null;
  if (instrument === 'loan' || instrument === 'guarantee') return null;

  const hoursOre = costs.ownHours * costs.hourCostOre;
  const cashOre = costs.purchasedRdOre + costs.equipmentOre + costs.travelOre + costs.trainingOre;
  const totalOre = hoursOre + cashOre;
  const eligibleOre = eligibleCost(call, costs);

  const caps = [
    { limit: 'share' as const, ore: shareOf(eligibleOre, sharePercent) },
    { limit: 'max' as const, ore: amountMaxOre },
    { limit: 'per_employee' as const, ore: employeesCap(call, context) },
    { limit: 'de_minimis' as const, ore: deMinimisRoom(call, context) },
  ];
  const payable = Math.min(...caps.map(({ ore }) => ore));
  const belowMin = payable < (call.amountMinOre ?? 0);
  const grantOre = belowMin ? 0 : payable;
  const ownOre = totalOre - grantOre;
  const ownHoursOre = Math.min(ownOre, hoursOre);
  const ownCashOre = ownOre - ownHoursOre;
  return {
    totalOre,
    eligibleOre,
    grantOre,
    ownCashOre,
    ownHoursOre,
    ownHours: costs.hourCostOre === 0 ? costs.ownHours : Math.ceil(ownHoursOre / costs.hourCostOre),
    gapOre: context.budgetOre === null ? 0 : Math.max(0, ownCashOre - context.budgetOre),
    limits: [
      ...caps.filter(({ ore }) => ore === payable && ore < eligibleOre).map(({ limit }) => limit),
      ...(hourIsCapped(call, costs) ? (['hour'] as const) : []),
      ...(belowMin ? (['below_min'] as const) : []),
    ],
  };
}

function eligibleCost(call: MoneyRules, costs: ProjectCosts): number {
  const ofKind: Record<(typeof COST_KINDS)[number], number> = {
    own_hours: costs.ownHours * Math.min(costs.hourCostOre, call.hourCapOre ?? Infinity),
    purchased_rd: costs.purchasedRdOre,
    equipment: costs.equipmentOre,
    travel: costs.travelOre,
    training: costs.trainingOre,
  };
  return COST_KINDS.filter((kind) => call.eligibleCosts.includes(kind)).reduce(
    (sum, kind) => sum + ofKind[kind],
    0,
  );
}

function hourIsCapped(call: MoneyRules, { ownHours, hourCostOre }: ProjectCosts): boolean {
  return (
    call.eligibleCosts.includes('own_hours') &&
    ownHours > 0 &&
    hourCostOre > (call.hourCapOre ?? Infinity)
  );
}

function employeesCap({ perEmployeeCapOre }: MoneyRules, { employees }: MoneyContext): number {
  return perEmployeeCapOre === null ? Infinity : perEmployeeCapOre * (employees ?? 1);
}

function deMinimisRoom({ aidBasis }: MoneyRules, { deMinimisRemainingOre }: MoneyContext): number {
  return aidBasis === 'de_minimis' ? (deMinimisRemainingOre ?? Infinity) : Infinity;
}
