import { kronerToOre } from '@koble/kernel';
import { expect, test } from 'vitest';
import { bestCombination } from '../best-combination';
import { liquidity } from '../liquidity';
import { moneyOf, type MoneyContext, type MoneyRules } from '../money';
import type { StackingCall } from '../paying-call';
import type { CallInput, ProjectCosts } from '../schema';
import { REAL_SCHEMES } from './schemes';

const NOTHING: ProjectCosts = {
  ownHours: 0,
  hourCostOre: 0,
  purchasedRdOre: 0,
  equipmentOre: 0,
  travelOre: 0,
  trainingOre: 0,
};
const company: MoneyContext = { budgetOre: null, employees: 8, deMinimisRemainingOre: null };

function scheme(slug: string): StackingCall & Pick<CallInput, 'payout'> {
  const found = REAL_SCHEMES.find((one) => one.slug === slug);
  if (found === undefined) throw new Error(`no scheme ${slug}`);
  return { ...found, id: slug };
}

/** What is paid and what is left to pay in cash, in whole kroner. */
function kroner(call: MoneyRules, costs: Partial<ProjectCosts>, of = company) {
  const money = moneyOf(call, { ...NOTHING, ...costs }, of);
  return {
    grant: (money?.grantOre ?? 0) / 100,
    ownCash: (money?.ownCashOre ?? 0) / 100,
    limits: money?.limits,
  };
}

// https://trondelagfylke.no/bio (S60): at most 50 % of the eligible costs; at most 300 000 for firms below 50 employees; at most
// 100 000 for each employee; travel, stay and administration at most 10 % of the whole cost.
test('BIO Trøndelag pays half of a course, of travel up to a tenth of the whole', () => {
  // Courses 180 000; a tenth of the whole is 20 000 where the whole is 200 000. Of 30 000 of travel 20 000 counts.
  // 50 % of 200 000 = 100 000. The company pays 210 000 - 100 000.
  expect(
    kroner(scheme('bio-trondelag'), {
      trainingOre: kronerToOre(180_000),
      travelOre: kronerToOre(30_000),
    }),
  ).toEqual({ grant: 100_000, ownCash: 110_000, limits: ['share', 'cost_cap'] });
});

test('BIO Trøndelag stops at 300 000, and at 100 000 for each employee', () => {
  // 50 % of 900 000 = 450 000, above 300 000.
  const large = { trainingOre: kronerToOre(900_000) };
  expect(kroner(scheme('bio-trondelag'), large)).toEqual({
    grant: 300_000,
    ownCash: 600_000,
    limits: ['max'],
  });
  // Two employees: 2 x 100 000 = 200 000.
  expect(kroner(scheme('bio-trondelag'), large, { ...company, employees: 2 }).grant).toBe(200_000);
  // Eighteen months and no more (S60).
  expect(kroner(scheme('bio-trondelag'), large, { ...company, projectMonths: 19 })).toMatchObject({
    grant: 0,
    limits: ['max', 'too_long'],
  });
});

// DistriktForsk's own page says no amount for a project (S63), so the scheme is not counted with; the same instrument elsewhere gives
// at most 200 000 to buy research (S64).
test('DistriktForsk pre-project: no amount is made up, and by the rules of its sister scheme 200 000 is the most', () => {
  const pilot = { purchasedRdOre: kronerToOre(200_000), ownHours: 300, hourCostOre: 70_000 };
  expect(moneyOf(scheme('distriktforsk-forprosjekt'), { ...NOTHING, ...pilot }, company)).toBeNull();
  const sister: MoneyRules = {
    ...scheme('distriktforsk-forprosjekt'),
    sharePercent: 50,
    amountMaxOre: kronerToOre(200_000),
    eligibleCosts: ['purchased_rd', 'own_hours'],
  };
  // Research 200 000 and 300 x 700 = 210 000 of salaried hours: 410 000, half is 205 000, the most is 200 000.
  // Own effort then is the 210 000 of hours, and no cash.
  expect(kroner(sister, pilot)).toEqual({ grant: 200_000, ownCash: 0, limits: ['max'] });
});

// SkatteFUNN: 19 % of the costs (S71), an own hour at most 700 (S70), at most 25 million a year (S71).
test('SkatteFUNN gives 19 percent, of own hours at most 700 each', () => {
  // 500 hours at 850 count as 500 x 700 = 350 000; with 150 000 of research 500 000. 19 % = 95 000.
  // The project costs 425 000 + 150 000 = 575 000; hours cover 425 000 of the 480 000 left, cash 55 000.
  expect(
    kroner(scheme('skattefunn'), {
      ownHours: 500,
      hourCostOre: kronerToOre(850),
      purchasedRdOre: kronerToOre(150_000),
    }),
  ).toEqual({ grant: 95_000, ownCash: 55_000, limits: ['share', 'hour'] });
  // 30 million of research: 19 % would be 5.7 million; 19 % of 25 million is 4.75 million.
  expect(kroner(scheme('skattefunn'), { purchasedRdOre: kronerToOre(30_000_000) })).toMatchObject({
    grant: 4_750_000,
    limits: ['max'],
  });
});

// The Research Council: deducted or paid out with the tax settlement of the year after, in the course of the autumn.
test('SkatteFUNN for 2027 is money in the autumn of 2028', () => {
  const { months, neededOre } = liquidity(
    kronerToOre(100_000),
    [{ ore: kronerToOre(19_000), payout: scheme('skattefunn').payout }],
    { period: { startsOn: '2027-01-01', endsOn: '2027-12-31', milestones: [] }, ownMoneyOre: null },
  );
  expect(months.filter(({ inOre }) => inOre > 0)).toMatchObject([
    { month: '2028-11', inOre: kronerToOre(19_000) },
  ]);
  expect(neededOre).toBe(kronerToOre(100_000));
});

// BIO pays training and travel, SkatteFUNN research and hours: different costs, so both pay their own.
test('a course and a pilot in one project are paid by BIO and SkatteFUNN, each its own costs', () => {
  const costs = {
    ...NOTHING,
    trainingOre: kronerToOre(100_000),
    purchasedRdOre: kronerToOre(200_000),
  };
  const { calls, money } = bestCombination(
    ['bio-trondelag', 'skattefunn'].map(scheme),
    costs,
    company,
  );
  expect(calls.map(({ id }) => id)).toEqual(['bio-trondelag', 'skattefunn']);
  // 50 % of 100 000 and 19 % of 200 000.
  expect(money.calls.map(({ grantOre }) => grantOre / 100)).toEqual([50_000, 38_000]);
  expect(money.stackingUnknown).toEqual(['bio-trondelag']);
});
