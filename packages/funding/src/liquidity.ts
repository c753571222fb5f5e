import { monthsOf, type FundingCall, type Liquidity, type ProjectPeriod } from './schema';

/** A grant and how its scheme pays it; `payout` null where the scheme does not say. */
export interface GrantToCome {
  ore: number;
  payout: FundingCall['payout'];
}

/**
 * The month in which a tax settlement has been paid for sure. The Research Council says that SkatteFUNN is deducted or paid out with
 * the settlement of the year after, in the course of the autumn (https://www.forskningsradet.no/skattefunn/).
 */
const SETTLEMENT_MONTH = '11';

const MONTHS_BETWEEN = { each_half_year: 6, each_quarter: 3 } as const;

/**
 * A project's money month by month, in øre. Costs in cash go out evenly over the months, or by the milestones; own hours are no
 * payment. A grant's advance comes in the first month; the rest for what has been spent, the month after each half year, quarter
 * or the end; with a tax settlement the year after each year of costs. What a scheme does not say is taken as paid after
 * the end, which is the latest. Rounded so that the months add up to the whole.
 */
export function liquidity(
  cashOre: number,
  grants: readonly GrantToCome[],
  { period, ownMoneyOre }: { period: ProjectPeriod; ownMoneyOre: number | null },
): Liquidity {
  const spent = spentShares(period);
  const out = new Map(
    spent.map(({ month, percentOf }, at) => [
      month,
      percentOf(cashOre) - (spent[at - 1]?.percentOf(cashOre) ?? 0),
    ]),
  );
  const income = new Map<string, number>();
  for (const grant of grants)
    for (const { month, ore } of paymentsOf(grant, spent))
      income.set(month, (income.get(month) ?? 0) + ore);

  const first = period.startsOn.slice(0, 7);
  const last = [...out.keys(), ...income.keys()].reduce((a, b) => (a > b ? a : b), first);
  let balanceOre = ownMoneyOre ?? 0;
  const months = Array.from({ length: monthsOf(first, last) }, (_, at) => {
    const month = addMonths(first, at);
    const outOre = out.get(month) ?? 0;
    const inOre = income.get(month) ?? 0;
    balanceOre += inOre - outOre;
    return { month, outOre, inOre, balanceOre };
  });
  const lowest = months.reduce(
    (low, { month, balanceOre: ore }) => (ore < low.ore ? { month, ore } : low),
    { month: first, ore: Infinity },
  );
  const neededOre = Math.max(0, (ownMoneyOre ?? 0) - lowest.ore);
  return {
    months,
    lowest,
    neededOre,
    gapOre: ownMoneyOre === null ? null : Math.max(0, -lowest.ore),
  };
}

/** How much of an amount has been spent at the end of a month. */
interface Spent {
  month: string;
  percentOf: (ore: number) => number;
}

function spentShares({ startsOn, endsOn, milestones }: ProjectPeriod): Spent[] {
  const count = monthsOf(startsOn, endsOn);
  return Array.from({ length: count }, (_, at) => {
    const month = addMonths(startsOn.slice(0, 7), at);
    const percent = milestones
      .filter((one) => one.month <= month)
      .reduce((sum, one) => sum + one.percent, 0);
    return {
      month,
      percentOf: (ore) =>
        Math.floor(milestones.length > 0 ? (ore * percent) / 100 : (ore * (at + 1)) / count),
    };
  });
}

function paymentsOf(
  { ore, payout }: GrantToCome,
  spent: readonly Spent[],
): { month: string; ore: number }[] {
  const advanceOre = Math.floor((ore * (payout?.advancePercent ?? 0)) / 100);
  const restOre = ore - advanceOre;
  let paidOre = 0;
  const rest = spent.flatMap(({ month, percentOf }, at) => {
    const end = at === spent.length - 1;
    const on = paidOn(payout?.rest ?? 'at_end', { month, at, end });
    if (on === null) return [];
    const due = percentOf(restOre) - paidOre;
    paidOre += due;
    return [{ month: on, ore: due }];
  });
  return [{ month: spent[0]?.month ?? '', ore: advanceOre }, ...rest].filter((one) => one.ore > 0);
}

/** When what was spent until the end of this month is paid; null where it waits for a later month. */
function paidOn(
  rest: NonNullable<FundingCall['payout']>['rest'],
  { month, at, end }: { month: string; at: number; end: boolean },
): string | null {
  switch (rest) {
    case 'at_end':
      return end ? addMonths(month, 1) : null;
    case 'each_half_year':
    case 'each_quarter':
      return end || (at + 1) % MONTHS_BETWEEN[rest] === 0 ? addMonths(month, 1) : null;
    case 'tax_settlement':
      return end || month.endsWith('-12')
        ? `${Number(month.slice(0, 4)) + 1}-${SETTLEMENT_MONTH}`
        : null;
  }
}

function addMonths(month: string, more: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + more, 1)).toISOString().slice(0, 7);
}
