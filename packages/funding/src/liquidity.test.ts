import { kronerToOre } from '@koble/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liquidity, type GrantToCome } from './liquidity';
import { monthsOf, type ProjectPeriod } from './schema';

const year: ProjectPeriod = { startsOn: '2027-01-15', endsOn: '2027-12-14', milestones: [] };
const atEnd = (advancePercent: number): GrantToCome['payout'] => ({
  advancePercent,
  rest: 'at_end',
});
const changes = (of: ReturnType<typeof liquidity>) =>
  of.months.filter(({ inOre }) => inOre > 0).map(({ month, inOre }) => [month, inOre / 100]);

const period: fc.Arbitrary<ProjectPeriod> = fc
  .record({ start: fc.nat(40), months: fc.integer({ min: 1, max: 60 }), split: fc.nat(99) })
  .map(({ start, months, split }) => {
    const at = (more: number) =>
      new Date(Date.UTC(2026, start + more, 3)).toISOString().slice(0, 10);
    const [startsOn, endsOn] = [at(0), at(months - 1)];
    const milestones = [
      { month: startsOn.slice(0, 7), percent: split },
      { month: endsOn.slice(0, 7), percent: 100 - split },
    ];
    return { startsOn, endsOn, milestones: split === 0 ? [] : milestones };
  });
const grant: fc.Arbitrary<GrantToCome> = fc.record({
  ore: fc.nat(100_000_000),
  payout: fc.option(
    fc.record({
      advancePercent: fc.nat(100),
      rest: fc.constantFrom('at_end', 'each_half_year', 'each_quarter', 'tax_settlement'),
    }),
  ),
});

describe('for any project and grants', () => {
  test('all that is spent goes out and all that is granted comes in, to the øre, month after month', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.array(grant, { maxLength: 4 }), period, (cash, grants, of) => {
        const { months } = liquidity(cash, grants, { period: of, ownMoneyOre: 0 });
        const sum = (one: 'outOre' | 'inOre') => months.reduce((all, row) => all + row[one], 0);
        expect(sum('outOre')).toBe(cash);
        expect(sum('inOre')).toBe(grants.reduce((all, { ore }) => all + ore, 0));
        for (const { inOre, outOre } of months)
          expect(Math.min(inOre, outOre)).toBeGreaterThanOrEqual(0);
        months.forEach(({ month }, at) => {
          expect(monthsOf(of.startsOn, `${month}-01`)).toBe(at + 1);
        });
      }),
    );
  });

  test('with what is needed at hand the money never runs out, and with an øre less it does', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.array(grant, { maxLength: 4 }), period, (cash, grants, of) => {
        const { neededOre } = liquidity(cash, grants, { period: of, ownMoneyOre: null });
        const enough = liquidity(cash, grants, { period: of, ownMoneyOre: neededOre });
        expect(enough.gapOre).toBe(0);
        expect(enough.lowest.ore).toBeGreaterThanOrEqual(0);
        if (neededOre > 0)
          expect(liquidity(cash, grants, { period: of, ownMoneyOre: neededOre - 1 }).gapOre).toBe(
            1,
          );
      }),
    );
  });
});

test('costs are even by month, and the advance comes first and the rest the month after the end', () => {
  const money = liquidity(kronerToOre(120_000), [{ ore: kronerToOre(60_000), payout: atEnd(50) }], {
    period: year,
    ownMoneyOre: kronerToOre(70_000),
  });
  expect(money.months[0]).toEqual({
    month: '2027-01',
    outOre: kronerToOre(10_000),
    inOre: kronerToOre(30_000),
    balanceOre: kronerToOre(90_000),
  });
  expect(money.months.at(-1)).toEqual({
    month: '2028-01',
    outOre: 0,
    inOre: kronerToOre(30_000),
    balanceOre: kronerToOre(10_000),
  });
  expect(money).toMatchObject({
    lowest: { month: '2027-12', ore: kronerToOre(-20_000) },
    neededOre: kronerToOre(90_000),
    gapOre: kronerToOre(20_000),
  });
});

test('a tax settlement pays each year of costs in the autumn of the next', () => {
  const twoYears = { ...year, startsOn: '2027-07-01', endsOn: '2028-06-30' };
  const money = liquidity(
    kronerToOre(100_000),
    [{ ore: kronerToOre(19_000), payout: { advancePercent: 0, rest: 'tax_settlement' } }],
    { period: twoYears, ownMoneyOre: null },
  );
  expect(changes(money)).toEqual([
    ['2028-11', 9500],
    ['2029-11', 9500],
  ]);
  expect(money.gapOre).toBeNull();
});

test('each quarter and half year pay what was spent, the month after', () => {
  const grantOf = (rest: 'each_quarter' | 'each_half_year') =>
    liquidity(0, [{ ore: kronerToOre(1200), payout: { advancePercent: 0, rest } }], {
      period: { ...year, endsOn: '2027-10-01' },
      ownMoneyOre: null,
    });
  expect(changes(grantOf('each_quarter'))).toEqual([
    ['2027-04', 360],
    ['2027-07', 360],
    ['2027-10', 360],
    ['2027-11', 120],
  ]);
  expect(changes(grantOf('each_half_year'))).toEqual([
    ['2027-07', 720],
    ['2027-11', 480],
  ]);
});

test('milestones decide when costs go out, and what is not said of a grant comes after the end', () => {
  const money = liquidity(kronerToOre(100_000), [{ ore: kronerToOre(40_000), payout: null }], {
    period: {
      ...year,
      milestones: [
        { month: '2027-03', percent: 70 },
        { month: '2027-12', percent: 30 },
      ],
    },
    ownMoneyOre: null,
  });
  expect(money.months.filter(({ outOre }) => outOre > 0).map(({ month }) => month)).toEqual([
    '2027-03',
    '2027-12',
  ]);
  expect(changes(money)).toEqual([['2028-01', 40_000]]);
});
