import { kronerToOre } from '@koble/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestOfAllSubsets } from '../../../tests/support/all-subsets';
import { bestCombination } from './best-combination';
import type { MoneyContext } from './money';
import { moneyOf } from './money';
import type { StackingCall } from './paying-call';
import { COST_KINDS, STACKING, type ProjectCosts, type StackedMoney } from './schema';
import { stackedMoney } from './stacked-money';

// Few and round amounts, so that equal sums, full ceilings and least amounts just not reached are common.
const amount = fc.integer({ min: 0, max: 12 }).map((n) => n * 1000 + 7 * (n % 3));
const costs: fc.Arbitrary<ProjectCosts> = fc.record({
  ownHours: fc.nat(20),
  hourCostOre: fc.nat(400),
  purchasedRdOre: amount,
  equipmentOre: amount,
  travelOre: amount,
  trainingOre: amount,
});
const context: fc.Arbitrary<MoneyContext> = fc.record({
  budgetOre: fc.option(amount),
  employees: fc.option(fc.nat(3)),
  deMinimisRemainingOre: fc.option(amount),
  projectMonths: fc.constantFrom(6, 12),
});
const anyCall: fc.Arbitrary<Omit<StackingCall, 'id'>> = fc.record({
  instrument: fc.constantFrom('grant', 'tax_credit'),
  sharePercent: fc.constantFrom(19, 40, 50, 50, 75, 100),
  amountMinOre: fc.option(fc.integer({ min: 1, max: 4 }).map((n) => n * 1000)),
  amountMaxOre: amount,
  perEmployeeCapOre: fc.option(amount, { freq: 4 }),
  hourCapOre: fc.option(fc.nat(300)),
  eligibleCosts: fc.subarray([...COST_KINDS], { minLength: 1 }),
  costCaps: fc.array(fc.record({ kind: fc.constantFrom(...COST_KINDS), percent: fc.nat(100) }), {
    maxLength: 1,
  }),
  intensityMaxPercent: fc.option(fc.constantFrom(30, 50, 80), { freq: 3 }),
  durationMonthsMax: fc.constantFrom(null, null, 6, 12),
  aidBasis: fc.constantFrom('de_minimis', 'gber_31', 'unknown'),
  stacking: fc.constantFrom(...STACKING, 'same_costs', 'same_costs'),
});
const callsOfLength = (maxLength: number): fc.Arbitrary<StackingCall[]> =>
  fc
    .array(anyCall, { maxLength })
    .map((calls) => calls.map((call, at) => ({ ...call, id: String.fromCharCode(97 + at) })));

describe('for any calls, project and company', () => {
  test('the best combination is the best of all subsets', () => {
    fc.assert(
      fc.property(callsOfLength(8), costs, context, (calls, project, of) => {
        const best = bestCombination(calls, project, of);
        expect({
          ids: best.calls.map(({ id }) => id),
          grantOre: best.money.grantOre,
        }).toEqual(bestOfAllSubsets(calls, project, of));
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  test('also of ten calls', () => {
    fc.assert(
      fc.property(callsOfLength(10), costs, context, (calls, project, of) => {
        fc.pre(calls.length >= 9);
        expect(bestCombination(calls, project, of).money.grantOre).toBe(
          bestOfAllSubsets(calls, project, of).grantOre,
        );
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('every øre is accounted for, no cost is paid twice or above its share, and each call keeps its own limits', () => {
    fc.assert(
      fc.property(callsOfLength(8), costs, context, (calls, project, of) => {
        const { calls: chosen, money } = bestCombination(calls, project, of);
        checkSums(money, project);
        for (const kind of COST_KINDS) checkKind({ kind, chosen, money });
        for (const call of chosen) {
          const alone = moneyOf(call, project, of);
          const paid = money.calls.find(({ id }) => id === call.id)?.grantOre ?? 0;
          expect(paid).toBeLessThanOrEqual(alone?.grantOre ?? 0);
          expect(paid).toBeGreaterThanOrEqual(Math.max(1, call.amountMinOre ?? 0));
        }
        expect(money.deMinimisOre).toBeLessThanOrEqual(of.deMinimisRemainingOre ?? Infinity);
        if (chosen.some(({ stacking }) => stacking === 'none')) expect(chosen).toHaveLength(1);
      }),
    );
  });

  test('a call by itself pays what its own money says', () => {
    fc.assert(
      fc.property(callsOfLength(1), costs, context, (calls, project, of) => {
        const [call] = calls;
        fc.pre(call !== undefined);
        const alone = moneyOf(call, project, of)?.grantOre ?? 0;
        expect(bestCombination(calls, project, of).money.grantOre).toBe(alone);
      }),
    );
  });

  test('the order in which the calls are given changes nothing', () => {
    fc.assert(
      fc.property(callsOfLength(8), costs, context, (calls, project, of) => {
        expect(bestCombination([...calls].reverse(), project, of)).toEqual(
          bestCombination(calls, project, of),
        );
      }),
    );
  });
});

function checkSums(money: StackedMoney, project: ProjectCosts): void {
  expect(money.grantOre + money.ownCashOre + money.ownHoursOre).toBe(money.totalOre);
  expect(money.calls.reduce((sum, { grantOre }) => sum + grantOre, 0)).toBe(money.grantOre);
  expect(money.kinds.reduce((sum, { paidOre }) => sum + paidOre, 0)).toBe(money.grantOre);
  expect(money.kinds.reduce((sum, { costOre }) => sum + costOre, 0)).toBe(money.totalOre);
  expect(money.ownHours).toBeLessThanOrEqual(project.ownHours);
  for (const { ownOre } of money.kinds) expect(ownOre).toBeGreaterThanOrEqual(0);
}

function checkKind({
  kind,
  chosen,
  money,
}: {
  kind: (typeof COST_KINDS)[number];
  chosen: readonly StackingCall[];
  money: StackedMoney;
}): void {
  const payers = chosen.filter(({ id }) =>
    money.calls.some(
      (call) => call.id === id && call.byKind.some((one) => one.kind === kind && one.ore > 0),
    ),
  );
  if (payers.some(({ stacking }) => stacking !== 'same_costs')) expect(payers).toHaveLength(1);
  const { costOre = 0, paidOre = 0 } = money.kinds.find((one) => one.kind === kind) ?? {};
  const shares = chosen
    .filter(({ eligibleCosts }) => eligibleCosts.includes(kind))
    .map(({ intensityMaxPercent, sharePercent }) => intensityMaxPercent ?? sharePercent ?? 0);
  expect(paidOre * 100).toBeLessThanOrEqual(costOre * Math.max(0, ...shares));
  for (const { intensityMaxPercent } of payers)
    if (intensityMaxPercent !== null)
      expect(paidOre * 100).toBeLessThanOrEqual(costOre * intensityMaxPercent);
}

const course: ProjectCosts = {
  ownHours: 0,
  hourCostOre: 0,
  purchasedRdOre: 0,
  equipmentOre: 0,
  travelOre: 0,
  trainingOre: kronerToOre(100_000),
};
const company: MoneyContext = { budgetOre: null, employees: 5, deMinimisRemainingOre: null };
const half: StackingCall = {
  id: 'half',
  instrument: 'grant',
  sharePercent: 50,
  amountMinOre: null,
  amountMaxOre: kronerToOre(300_000),
  perEmployeeCapOre: null,
  hourCapOre: null,
  eligibleCosts: ['training'],
  costCaps: [],
  intensityMaxPercent: null,
  durationMonthsMax: null,
  aidBasis: 'gber_31',
  stacking: 'same_costs',
};

test('two calls that stack reach the highest share together, not the sum of both', () => {
  const less = { ...half, id: 'less', sharePercent: 40 };
  const small = { ...half, amountMaxOre: kronerToOre(30_000) };
  const { calls, money } = bestCombination([less, small], course, company);
  expect(calls.map(({ id }) => id)).toEqual(['less', 'half']);
  expect(money).toMatchObject({ grantOre: kronerToOre(50_000), ownCashOre: kronerToOre(50_000) });
});

test('a higher share of all support together lets calls pay more than the highest of their own', () => {
  const open = { ...half, intensityMaxPercent: 70 };
  const { money } = bestCombination([open, { ...open, id: 'other' }], course, company);
  expect(money.grantOre).toBe(kronerToOre(70_000));
});

test('a call that is alone is chosen only when it pays more than all others together', () => {
  const alone = { ...half, id: 'alone', stacking: 'none' as const, sharePercent: 60 };
  expect(bestCombination([half, alone], course, company).calls).toEqual([alone]);
  const open = { ...half, intensityMaxPercent: 70 };
  expect(
    bestCombination([alone, open, { ...open, id: 'other' }], course, company).calls,
  ).toHaveLength(2);
});

test('a cost that one call pays alone is not paid by another, and what is not said is said to be so', () => {
  const silent = { ...half, id: 'silent', stacking: 'unknown' as const };
  expect(stackedMoney([half, silent], course, company)).toBeNull();
  const wide = { ...silent, eligibleCosts: ['training' as const, 'equipment' as const] };
  const machine = { ...course, equipmentOre: kronerToOre(20_000) };
  const money = stackedMoney([half, wide], machine, company);
  expect(money).toMatchObject({ grantOre: kronerToOre(60_000), stackingUnknown: ['silent'] });
});

test('what a de minimis call must have at least is not there for the others', () => {
  // With its 1000 of travel the first leaves 1014 of the room to the second, and the third only 500 of travel.
  const call = { ...half, amountMinOre: null, sharePercent: 50 };
  const first = {
    ...call,
    id: 'first',
    aidBasis: 'de_minimis' as const,
    amountMinOre: 1000,
    eligibleCosts: ['travel' as const],
  };
  const second = {
    ...first,
    id: 'second',
    amountMinOre: null,
    eligibleCosts: ['equipment' as const],
  };
  const third = { ...call, id: 'third', amountMaxOre: 1000, eligibleCosts: ['travel' as const] };
  const project = { ...course, trainingOre: 0, travelOre: 3000, equipmentOre: 3000 };
  const room = { ...company, deMinimisRemainingOre: 2014 };
  expect(stackedMoney([first, second, third], project, room)?.grantOre).toBe(2514);
  // A fourth pays of the equipment what the second cannot: 1000, 500, 1014 and 486.
  const fourth = { ...second, id: 'fourth', sharePercent: 19, aidBasis: 'gber_25' as const };
  expect(bestCombination([first, second, third, fourth], project, room).money.grantOre).toBe(3000);
});

test('the de minimis room is one room for all de minimis calls', () => {
  const small = {
    ...half,
    aidBasis: 'de_minimis' as const,
    amountMaxOre: kronerToOre(25_000),
  };
  const little = { ...company, deMinimisRemainingOre: kronerToOre(40_000) };
  const money = stackedMoney([small, { ...small, id: 'other' }], course, little);
  expect(money).toMatchObject({
    grantOre: kronerToOre(40_000),
    deMinimisOre: kronerToOre(40_000),
  });
});

test('where nothing pays there is no call, and all is the company’s own', () => {
  expect(bestCombination([{ ...half, instrument: 'loan' }], course, company)).toMatchObject({
    calls: [],
    money: { grantOre: 0, ownCashOre: kronerToOre(100_000) },
  });
});
