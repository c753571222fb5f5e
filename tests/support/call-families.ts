import type { bestCombination } from '@koble/funding';
import { COST_KINDS } from '@koble/funding/schema';
import { kronerToOre } from '@koble/kernel';

type Asked = Parameters<typeof bestCombination>;
type Call = Asked[0][number];

/** One question to the search for the best combination. */
export interface Question {
  calls: Call[];
  costs: Asked[1];
  context: Asked[2];
}

const CALLS = 30;

/** Whole numbers that look random, the same for the same seed (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What a call of the family says, from a die and its place. */
type Family = (roll: (below: number) => number, at: number) => Partial<Call>;

/** An amount in whole thousands of kroner, as øre. */
const thousands = (kroner: number): number => kronerToOre(kroner * 1000);
const somePercent = (roll: (below: number) => number): number => 20 + 5 * roll(13);
const someKinds = (roll: (below: number) => number): Call['eligibleCosts'] => {
  const kinds = COST_KINDS.filter(() => roll(2) === 0);
  return kinds.length > 0 ? kinds : ['training'];
};

/** Kinds of 30 calls, from what is usual to what is made to be hard. */
export const FAMILIES: Readonly<Record<string, Family>> = {
  mixed: (roll) => ({
    sharePercent: somePercent(roll),
    amountMaxOre: thousands(50 + roll(500)),
    amountMinOre: roll(3) === 0 ? thousands(20 + roll(80)) : null,
    eligibleCosts: someKinds(roll),
    aidBasis: roll(2) === 0 ? 'de_minimis' : 'gber_25',
    stacking: (['same_costs', 'other_costs', 'none', 'unknown'] as const)[roll(4)] ?? 'none',
  }),
  'all equal': () => ({ amountMaxOre: thousands(40) }),
  'all stackable': (roll) => ({
    sharePercent: somePercent(roll),
    amountMaxOre: thousands(20 + roll(200)),
    eligibleCosts: someKinds(roll),
    aidBasis: roll(2) === 0 ? 'de_minimis' : 'gber_25',
  }),
  'all with least amounts': (roll) => ({
    sharePercent: somePercent(roll),
    amountMaxOre: thousands(100 + roll(100)),
    amountMinOre: thousands(80 + roll(20)),
    eligibleCosts: someKinds(roll),
    aidBasis: roll(2) === 0 ? 'de_minimis' : 'gber_25',
  }),
  'all of fixed amounts, in thousands': (roll) => {
    const amount = thousands(60 + roll(200));
    return { amountMaxOre: amount, amountMinOre: amount, eligibleCosts: someKinds(roll) };
  },
  'all of fixed amounts, in kroner': (roll) => {
    const amount = kronerToOre(60_000 + roll(200_000));
    return { amountMaxOre: amount, amountMinOre: amount };
  },
  'all of fixed amounts, in øre': (roll) => {
    const amount = 6_000_000 + roll(20_000_000);
    return { amountMaxOre: amount, amountMinOre: amount };
  },
  'all alone': (roll) => ({ amountMaxOre: thousands(50 + roll(500)), stacking: 'none' }),
  'all of other costs': (roll) => ({
    sharePercent: somePercent(roll),
    amountMaxOre: thousands(50 + roll(300)),
    stacking: 'other_costs',
  }),
  'all of other costs, equal and small': (roll) => ({
    sharePercent: somePercent(roll),
    amountMaxOre: thousands(30),
    stacking: 'unknown',
  }),
  'all of other costs, de minimis': (roll) => ({
    sharePercent: somePercent(roll),
    amountMaxOre: thousands(50 + roll(300)),
    amountMinOre: thousands(30 + roll(20)),
    aidBasis: roll(2) === 0 ? 'de_minimis' : 'gber_25',
    eligibleCosts: someKinds(roll),
    stacking: 'other_costs',
  }),
  'half of other costs, with least amounts': (roll, at) => ({
    sharePercent: somePercent(roll),
    amountMaxOre: thousands(80 + roll(200)),
    amountMinOre: thousands(40 + roll(40)),
    aidBasis: roll(2) === 0 ? 'de_minimis' : 'gber_25',
    eligibleCosts: someKinds(roll),
    stacking: at % 2 === 0 ? 'same_costs' : 'other_costs',
  }),
  'each its own highest share': (roll) => ({
    sharePercent: somePercent(roll),
    intensityMaxPercent: 40 + 5 * roll(10),
    amountMaxOre: thousands(20 + roll(100)),
    amountMinOre: thousands(10 + roll(10)),
    eligibleCosts: someKinds(roll),
  }),
};

/** The question of one seed of a family. */
export function questionOf(callOf: Family, seed: number): Question {
  const roll = dice(seed);
  const amount = (): number => kronerToOre(1000 * roll(1500));
  return {
    calls: Array.from({ length: CALLS }, (_, at) => ({
      ...PLAIN,
      id: String(at).padStart(2, '0'),
      ...callOf(roll, at),
    })),
    costs: {
      ownHours: roll(800),
      hourCostOre: kronerToOre(700),
      purchasedRdOre: amount(),
      equipmentOre: amount(),
      travelOre: amount(),
      trainingOre: amount(),
    },
    context: {
      budgetOre: null,
      employees: 5,
      deMinimisRemainingOre: roll(2) === 0 ? kronerToOre(1000 * roll(900)) : null,
    },
  };
}

const PLAIN: Omit<Call, 'id'> = {
  instrument: 'grant',
  sharePercent: 50,
  amountMinOre: null,
  amountMaxOre: kronerToOre(300_000),
  perEmployeeCapOre: null,
  hourCapOre: null,
  eligibleCosts: [...COST_KINDS],
  costCaps: [],
  intensityMaxPercent: null,
  durationMonthsMax: null,
  aidBasis: 'gber_25',
  stacking: 'same_costs',
};
