import { kronerToOre } from '@koble/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyOf, type MoneyContext } from './money';
import { COST_KINDS, type ProjectCosts } from './schema';

type Rules = Parameters<typeof moneyOf>[0];

const training: Rules = {
  instrument: 'grant',
  sharePercent: 50,
  amountMinOre: null,
  amountMaxOre: kronerToOre(300_000),
  perEmployeeCapOre: kronerToOre(100_000),
  hourCapOre: null,
  eligibleCosts: ['training'],
  costCaps: [],
  intensityMaxPercent: null,
  durationMonthsMax: null,
  aidBasis: 'gber_31',
};
const taxCredit: Rules = {
  ...training,
  instrument: 'tax_credit',
  sharePercent: 19,
  amountMaxOre: kronerToOre(4_750_000),
  perEmployeeCapOre: null,
  hourCapOre: kronerToOre(700),
  eligibleCosts: ['own_hours', 'purchased_rd'],
  aidBasis: 'tax',
};
const free: ProjectCosts = {
  ownHours: 0,
  hourCostOre: 0,
  purchasedRdOre: 0,
  equipmentOre: 0,
  travelOre: 0,
  trainingOre: 0,
};
const unbounded: MoneyContext = { budgetOre: null, employees: 10, deMinimisRemainingOre: null };

const ore = fc.nat(kronerToOre(5_000_000));
const costs = fc.record({
  ownHours: fc.nat(2000),
  hourCostOre: fc.nat(200_000),
  purchasedRdOre: ore,
  equipmentOre: ore,
  travelOre: ore,
  trainingOre: ore,
});
const rules: fc.Arbitrary<Rules> = fc.record({
  instrument: fc.constantFrom('grant', 'tax_credit', 'in_kind'),
  sharePercent: fc.integer({ min: 1, max: 100 }),
  amountMinOre: fc.option(ore),
  amountMaxOre: ore,
  perEmployeeCapOre: fc.option(ore),
  hourCapOre: fc.option(fc.nat(100_000)),
  eligibleCosts: fc.subarray([...COST_KINDS], { minLength: 1 }),
  costCaps: fc.array(
    fc.record({ kind: fc.constantFrom(...COST_KINDS), percent: fc.integer({ min: 0, max: 100 }) }),
    { maxLength: 3 },
  ),
  intensityMaxPercent: fc.option(fc.integer({ min: 1, max: 100 })),
  durationMonthsMax: fc.option(fc.integer({ min: 1, max: 36 })),
  aidBasis: fc.constantFrom('de_minimis', 'gber_25', 'unknown'),
});
const context: fc.Arbitrary<MoneyContext> = fc.record({
  budgetOre: fc.option(ore),
  employees: fc.option(fc.nat(30)),
  deMinimisRemainingOre: fc.option(ore),
  projectMonths: fc.integer({ min: 1, max: 36 }),
});

function answer(call: Rules, project: ProjectCosts, of: MoneyContext) {
  const money = moneyOf(call, project, of);
  if (money === null) throw new Error('an amount was expected');
  return money;
}

describe('for any call, project and company', () => {
  test('grant and own share are the total, to the øre, and nothing is negative', () => {
    fc.assert(
      fc.property(rules, costs, context, (call, project, of) => {
        const money = answer(call, project, of);
        expect(money.grantOre + money.ownCashOre + money.ownHoursOre).toBe(money.totalOre);
        for (const [name, amount] of Object.entries(money))
          if (name !== 'limits') expect(amount, name).toBeGreaterThanOrEqual(0);
        expect(money.ownHours).toBeLessThanOrEqual(project.ownHours);
        expect(money.eligibleOre).toBeLessThanOrEqual(money.totalOre);
      }),
    );
  });

  test('the grant is within every cap, and either nothing or at least the least amount', () => {
    fc.assert(
      fc.property(rules, costs, context, (call, project, of) => {
        const { grantOre, eligibleOre } = answer(call, project, of);
        expect(grantOre * 100).toBeLessThanOrEqual(eligibleOre * (call.sharePercent ?? 0));
        expect(grantOre).toBeLessThanOrEqual(call.amountMaxOre ?? 0);
        if (call.perEmployeeCapOre !== null)
          expect(grantOre).toBeLessThanOrEqual(call.perEmployeeCapOre * (of.employees ?? 1));
        if (call.aidBasis === 'de_minimis' && of.deMinimisRemainingOre !== null)
          expect(grantOre).toBeLessThanOrEqual(of.deMinimisRemainingOre);
        if (grantOre > 0) expect(grantOre).toBeGreaterThanOrEqual(call.amountMinOre ?? 0);
      }),
    );
  });

  test('a project that costs more never gets less', () => {
    fc.assert(
      fc.property(rules, fc.tuple(costs, costs), context, (call, [project, more], of) => {
        const dearer = {
          ownHours: project.ownHours + more.ownHours,
          hourCostOre: project.hourCostOre + more.hourCostOre,
          purchasedRdOre: project.purchasedRdOre + more.purchasedRdOre,
          equipmentOre: project.equipmentOre + more.equipmentOre,
          travelOre: project.travelOre + more.travelOre,
          trainingOre: project.trainingOre + more.trainingOre,
        };
        expect(answer(call, dearer, of).grantOre).toBeGreaterThanOrEqual(
          answer(call, project, of).grantOre,
        );
      }),
    );
  });

  test('the order in which a call lists its costs changes nothing, nor does saying one twice', () => {
    fc.assert(
      fc.property(rules, costs, context, (call, project, of) => {
        const reversed = {
          ...call,
          eligibleCosts: [...call.eligibleCosts, ...call.eligibleCosts].reverse(),
        };
        expect(moneyOf(reversed, project, of)).toEqual(moneyOf(call, project, of));
      }),
    );
  });

  test('a limit that is named is what holds the grant down', () => {
    fc.assert(
      fc.property(rules, costs, context, (call, project, of) => {
        const open = { ...call, amountMinOre: null, durationMonthsMax: null };
        const { limits, grantOre } = answer(open, project, of);
        if (limits.includes('max')) expect(grantOre).toBe(call.amountMaxOre);
        if (limits.includes('de_minimis')) expect(grantOre).toBe(of.deMinimisRemainingOre);
        if (!limits.includes('max') && limits.length > 0)
          expect(
            answer({ ...open, amountMaxOre: 2 * (call.amountMaxOre ?? 0) + 1 }, project, of)
              .grantOre,
          ).toBe(grantOre);
      }),
    );
  });
});

test('a capped kind counts at most as its share of the whole sum, itself included', () => {
  const courses = { ...free, trainingOre: kronerToOre(90_000), travelOre: kronerToOre(25_000) };
  const capped = {
    ...training,
    eligibleCosts: ['training' as const, 'travel' as const],
    costCaps: [{ kind: 'travel' as const, percent: 10 }],
  };
  expect(answer(capped, courses, unbounded)).toMatchObject({
    eligibleOre: kronerToOre(100_000),
    grantOre: kronerToOre(50_000),
    ownCashOre: kronerToOre(65_000),
    limits: ['share', 'cost_cap'],
  });
  const large = { ...courses, trainingOre: kronerToOre(900_000) };
  expect(answer(capped, large, unbounded).limits).toEqual(['max']);
});

test('a project longer than the call allows gets nothing, and says so', () => {
  const course = { ...free, trainingOre: kronerToOre(90_000) };
  const short = { ...training, durationMonthsMax: 18 };
  expect(answer(short, course, { ...unbounded, projectMonths: 18 }).grantOre).toBe(
    kronerToOre(45_000),
  );
  expect(answer(short, course, { ...unbounded, projectMonths: 19 })).toMatchObject({
    grantOre: 0,
    limits: ['share', 'too_long'],
  });
});

test('no more is paid than all public support together may, also when the share is higher', () => {
  const course = { ...free, trainingOre: kronerToOre(90_000) };
  expect(answer({ ...training, intensityMaxPercent: 40 }, course, unbounded).grantOre).toBe(
    kronerToOre(36_000),
  );
});

test('only costs the call counts are shared', () => {
  const money = answer(
    training,
    { ...free, trainingOre: kronerToOre(200_000), travelOre: kronerToOre(30_000) },
    unbounded,
  );
  expect(money).toMatchObject({
    totalOre: kronerToOre(230_000),
    eligibleOre: kronerToOre(200_000),
    grantOre: kronerToOre(100_000),
    ownCashOre: kronerToOre(130_000),
    limits: ['share'],
  });
});

test('a cap for each employee holds, and unknown employees count as one', () => {
  const course = { ...free, trainingOre: kronerToOre(500_000) };
  expect(answer(training, course, { ...unbounded, employees: 2 })).toMatchObject({
    grantOre: kronerToOre(200_000),
    limits: ['per_employee'],
  });
  expect(answer(training, course, { ...unbounded, employees: null })).toMatchObject({
    grantOre: kronerToOre(100_000),
    limits: ['per_employee'],
  });
  expect(answer(training, { ...free, trainingOre: kronerToOre(900_000) }, unbounded)).toMatchObject(
    { grantOre: kronerToOre(300_000), limits: ['max'] },
  );
});

test('an own hour counts at most what the call allows, and is own share before cash', () => {
  const project = {
    ...free,
    ownHours: 100,
    hourCostOre: kronerToOre(900),
    purchasedRdOre: kronerToOre(100_000),
  };
  const money = answer(taxCredit, project, { ...unbounded, budgetOre: kronerToOre(50_000) });
  expect(money).toEqual({
    totalOre: kronerToOre(190_000),
    eligibleOre: kronerToOre(170_000),
    grantOre: kronerToOre(32_300),
    ownHoursOre: kronerToOre(90_000),
    ownHours: 100,
    ownCashOre: kronerToOre(67_700),
    gapOre: kronerToOre(17_700),
    limits: ['share', 'hour'],
  });
});

test('a grant larger than the cash it takes pays some of the own hours', () => {
  const project = { ...free, ownHours: 100, hourCostOre: kronerToOre(700) };
  expect(answer(taxCredit, project, unbounded)).toMatchObject({
    grantOre: kronerToOre(13_300),
    ownCashOre: 0,
    ownHoursOre: kronerToOre(56_700),
    ownHours: 81,
  });
});

test('a grant below the least amount is none, and says so', () => {
  const money = answer(
    { ...training, amountMinOre: kronerToOre(50_000) },
    { ...free, trainingOre: kronerToOre(90_000) },
    unbounded,
  );
  expect(money).toMatchObject({
    grantOre: 0,
    ownCashOre: kronerToOre(90_000),
    limits: ['share', 'below_min'],
  });
});

test('what is left of the de minimis room bounds de minimis aid, and no other', () => {
  const course = { ...free, trainingOre: kronerToOre(200_000) };
  const little = { ...unbounded, deMinimisRemainingOre: kronerToOre(5_000) };
  expect(answer({ ...training, aidBasis: 'de_minimis' }, course, little)).toMatchObject({
    grantOre: kronerToOre(5_000),
    limits: ['de_minimis'],
  });
  expect(answer(training, course, little).grantOre).toBe(kronerToOre(100_000));
});

test('no amount is made up: without share, amount or costs, and for what is paid back, there is no answer', () => {
  expect(moneyOf({ ...training, sharePercent: null }, free, unbounded)).toBeNull();
  expect(moneyOf({ ...training, amountMaxOre: null }, free, unbounded)).toBeNull();
  expect(moneyOf({ ...training, eligibleCosts: [] }, free, unbounded)).toBeNull();
  expect(moneyOf({ ...training, instrument: 'loan' }, free, unbounded)).toBeNull();
});
