import { stackedMoney } from '@koble/funding';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCall, aCandidate, aDemand, aPilot } from '../../../tests/support/matching-examples';
import { calendarOf, isWithinWindows } from './bundle-calendar';
import { callSetsOf } from './call-sets';
import { callsOf, offerOf, type Combination } from './combination';
import { projectCosts } from './project-costs';
import { moneyContext, scoreSupplies, showSupply } from './rank-supplies';
import type { RankedSupply } from './schema';
import type { Demand, ScoredSupply } from './supply';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const demand = aDemand({ startsOn: null });

function ranked(supplies: readonly ScoredSupply[], of: Demand = demand): RankedSupply[] {
  return scoreSupplies(of, supplies).map((scored) => showSupply(of, scored));
}

const pilot = ranked([aPilot({ nextFreeOn: '2026-12-01', weeks: 8 })])[0] ?? null;
const together = (parts: Combination, of: Demand = demand): string[] =>
  callSetsOf(of, parts)
    .filter((set) => set.length > 1)
    .flatMap((set) => set.map(({ match }) => match.id))
    .sort();

const SHARES = { stacking: 'same_costs', intensityMaxPercent: 80 } as const;
const first = aCall({ id: id(1), ...SHARES, amountMaxOre: 2_000_000 });
const second = aCall({ id: id(2), ...SHARES, amountMaxOre: 1_500_000 });

describe('callSetsOf', () => {
  test('gives each call by itself, and those that pay more together', () => {
    const calls = ranked([first, second]);
    expect(callSetsOf(demand, { person: null, pilot, calls })).toHaveLength(3);
    expect(together({ person: null, pilot, calls })).toEqual([id(1), id(2)]);
  });

  test('gives one empty set where there are no calls', () => {
    expect(callSetsOf(demand, { person: null, pilot, calls: [] })).toEqual([[]]);
  });

  test('does not build on a call that does not say whether it can be combined', () => {
    const calls = ranked([first, aCall({ id: id(2), stacking: 'unknown' })]);
    expect(together({ person: null, pilot, calls })).toEqual([]);
  });

  test('combines no calls whose dates shut each other out', () => {
    const early = { ...first, call: { ...first.call, latestStartOn: '2027-01-15' } };
    const late = { ...second, call: { ...second.call, earliestStartOn: '2027-02-01' } };
    expect(together({ person: null, pilot, calls: ranked([early, late]) })).toEqual([]);
  });

  test('holds the dates against the person where there is no pilot', () => {
    const wants = aDemand({ startsOn: null, wants: ['people', 'funding'] });
    const of = (availableOn: string): Combination => ({
      person: ranked([aCandidate({ availableOn })], wants)[0] ?? null,
      pilot: null,
      calls: ranked(
        [
          aCall({ id: id(1), ...SHARES, eligibleCosts: ['training'], amountMaxOre: 1_000_000 }),
          aCall({
            ...{ id: id(2), ...SHARES, eligibleCosts: ['training'], amountMaxOre: 1_000_000 },
            latestStartOn: '2027-01-15',
          }),
        ],
        wants,
      ),
    });
    expect(together(of('2027-01-10'), wants)).toEqual([id(1), id(2)]);
    expect(together(of('2027-01-20'), wants)).toEqual([]);
  });

  test('pays no more de minimis aid than the company has room for', () => {
    const deMinimis = { aidBasis: 'de_minimis', ...SHARES } as const;
    const calls = ranked([
      aCall({ id: id(1), ...deMinimis, amountMaxOre: 2_000_000 }),
      aCall({ id: id(2), ...deMinimis, amountMaxOre: 1_500_000 }),
    ]);
    const little = { ...demand, deMinimisRoomOre: 1_800_000 };
    expect(together({ person: null, pilot, calls }, demand)).toEqual([id(1), id(2)]);
    expect(together({ person: null, pilot, calls }, little)).toEqual([]);
  });

  test('is what trying every set of calls gives, whatever they pay and whenever they may begin', () => {
    const day = fc.constantFrom(null, '2026-12-20', '2027-01-15', '2027-02-20');
    const aCallOf = fc.record({
      amountMaxOre: fc.integer({ min: 100_000, max: 6_000_000 }),
      amountMinOre: fc.constantFrom(null, 1_000_000),
      sharePercent: fc.constantFrom(25, 50, 70),
      stacking: fc.constantFrom('same_costs' as const, 'other_costs' as const, 'none' as const),
      intensityMaxPercent: fc.constantFrom(null, 50, 80),
      eligibleCosts: fc.subarray<'own_hours' | 'purchased_rd'>(['own_hours', 'purchased_rd'], {
        minLength: 1,
      }),
      earliestStartOn: day,
      latestStartOn: day,
    });
    fc.assert(
      fc.property(fc.array(aCallOf, { maxLength: 5 }), (of) => {
        const calls = ranked(of.map((one, at) => aCall({ id: id(at + 1), ...one })));
        const sets = callSetsOf(demand, { person: null, pilot, calls });
        const found = sets.find((set) => set.length > 1) ?? null;
        const best = bestByTrying(calls);
        if (best === null || best.size < 2) expect(found).toBeNull();
        else expect([grantOf(found ?? []), found?.length]).toEqual([best.grantOre, best.size]);
      }),
      { numRuns: 300 },
    );
  });
});

function grantOf(calls: readonly RankedSupply[]): number | null {
  const parts: Combination = { person: null, pilot, calls };
  const offer = offerOf(parts);
  if (!isWithinWindows(calendarOf(demand, parts))) return null;
  const money = stackedMoney(
    callsOf(parts),
    projectCosts(demand.need, offer),
    moneyContext(demand, offer),
  );
  return money?.grantOre ?? null;
}

/** The most that any set of calls pays, and the fewest calls that do. */
function bestByTrying(calls: readonly RankedSupply[]): { grantOre: number; size: number } | null {
  return (
    calls
      .reduce<RankedSupply[][]>(
        (sets, call) => [...sets, ...sets.map((set) => [...set, call])],
        [[]],
      )
      .flatMap((set) => {
        const grantOre = grantOf(set);
        return grantOre === null || set.length === 0 ? [] : [{ grantOre, size: set.length }];
      })
      .sort((a, b) => b.grantOre - a.grantOre || a.size - b.size)[0] ?? null
  );
}
