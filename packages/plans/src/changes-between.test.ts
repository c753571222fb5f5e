import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween } from './changes-between';
import type { PlanPicture } from './plan-picture';

const day = fc
  .integer({ min: 0, max: 800 })
  .map((days) => new Date(Date.UTC(2026, 6, 1) + days * 86_400_000).toISOString().slice(0, 10));
const ore = fc.integer({ min: 0, max: 50_000_000 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const id = fc.uuid();

const picture: fc.Arbitrary<PlanPicture> = fc.record({
  need: fc.record({
    title: fc.string(),
    open: fc.boolean(),
    wants: fc.subarray<'people' | 'pilot' | 'funding'>(['people', 'pilot', 'funding']),
    startsOn: maybe(day),
    budgetOre: maybe(ore),
  }),
  person: maybe(
    fc.record({
      id,
      occupationGroups: fc.array(fc.string()),
      availableOn: maybe(day),
      abilities: fc.string(),
    }),
  ),
  pilot: maybe(
    fc.record({
      id,
      title: fc.string(),
      partner: fc.string(),
      priceOre: ore,
      companyHours: fc.nat(500),
      weeks: fc.nat(20),
      freeOn: day,
    }),
  ),
  calls: fc.array(
    fc.record({
      id,
      slug: fc.string(),
      title: fc.string(),
      funder: fc.string(),
      deadlineKind: fc.constantFrom('fixed' as const, 'rolling' as const),
      deadline: maybe(day),
      earliestStartOn: maybe(day),
      latestStartOn: maybe(day),
      latestEndOn: maybe(day),
      amountMaxOre: maybe(ore),
      sharePercent: maybe(fc.nat(100)),
      rules: fc.string(),
    }),
    { maxLength: 3 },
  ),
  cost: fc.record({
    totalOre: ore,
    grantOre: ore,
    ownCashOre: ore,
    ownHours: fc.nat(500),
    gapOre: ore,
    grantKnown: fc.boolean(),
    grants: fc.constant([]),
  }),
  calendar: fc.constant([]),
  startsOn: maybe(day),
  weakestPart: fc.constantFrom('person', 'pilot', 'call'),
});

describe('changesBetween', () => {
  test('finds nothing in a plan that is the same, whatever the day', () => {
    fc.assert(
      fc.property(picture, day, (plan, today) => {
        expect(changesBetween(plan, structuredClone(plan), today)).toEqual([]);
      }),
    );
  });

  test('finds each sum that differs, with what it was and is', () => {
    fc.assert(
      fc.property(picture, ore, day, (plan, ownCashOre, today) => {
        const after = { ...plan, cost: { ...plan.cost, ownCashOre } };
        const before = plan.cost.ownCashOre;
        expect(changesBetween(plan, after, today)).toEqual(
          before === ownCashOre
            ? []
            : [{ part: 'money', fact: 'own_cash', title: null, before, after: ownCashOre }],
        );
      }),
    );
  });

  test('says of a part that is gone nothing else', () => {
    fc.assert(
      fc.property(picture, day, (plan, today) => {
        const changes = changesBetween(plan, { ...plan, person: null, calls: [] }, today);
        expect(changes.every(({ fact }) => fact === 'gone')).toBe(true);
        expect(changes).toHaveLength(Number(plan.person !== null) + plan.calls.length);
      }),
    );
  });
});
