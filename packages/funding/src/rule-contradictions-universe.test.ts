import { isAppError } from '@koble/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allMet } from './rule-status';
import { judgeLeaf, type Told } from './judge-leaf';
import { refuseContradictions } from './rule-contradictions';
import { limitOf } from './rule-limit';
import type { EligibilityRule } from './schema';

/** Every company of a small world; its rules name nothing that the world has no company beside. */
const WORLD: Readonly<Record<string, readonly Told[]>> = {
  form: ['AS', 'ENK', 'SA'].map((word) => ({ word })),
  place: ['5001', '5006', '1804', '0301'].map((word) => ({ word })),
  industry: [
    'C 25.110',
    'C 25.400',
    'C 26.110',
    'C 10.110',
    'A 01.110',
    'A 02.100',
    'J 60.100',
  ].map((word) => ({ word })),
  employees: numbers(0, 4),
  age: numbers(0, 4),
  'needs:research_partner': numbers(0, 1),
};

const some = (from: string[]) => fc.subarray(from, { minLength: 1 });
const leaf: fc.Arbitrary<EligibilityRule> = fc.oneof(
  fc.record({ kind: fc.constant('form_in' as const), forms: some(['AS', 'ENK']) }),
  fc.record({ kind: fc.constant('form_not_in' as const), forms: some(['AS', 'ENK']) }),
  fc.record({ kind: fc.constant('employees_min' as const), count: fc.integer({ min: 0, max: 4 }) }),
  fc.record({ kind: fc.constant('employees_max' as const), count: fc.integer({ min: 0, max: 3 }) }),
  fc.record({
    kind: fc.constant('age_max_years' as const),
    years: fc.integer({ min: 1, max: 2 }),
    exceptionalYears: fc.integer({ min: 3, max: 4 }),
  }),
  fc.record({ kind: fc.constant('industry_in' as const), sections: some(['A', 'C']) }),
  fc.record({ kind: fc.constant('industry_not_in' as const), sections: some(['A', 'C']) }),
  fc.record({
    kind: fc.constant('industry_code_in' as const),
    prefixes: some(['25', '25.1', '26', '01']),
  }),
  fc.record({
    kind: fc.constant('municipality_in' as const),
    prefix: fc.constantFrom('50', '5001'),
  }),
  fc.record({ kind: fc.constant('place_in' as const), places: some(['50', '5001', '18']) }),
  fc.constant({ kind: 'needs' as const, what: 'research_partner' as const }),
);
const { rule } = fc.letrec<{ rule: EligibilityRule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: leaf, weight: 3 },
    {
      arbitrary: fc.record({
        kind: fc.constantFrom('any_of' as const, 'all_of' as const),
        rules: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }),
      }),
      weight: 2,
    },
    {
      arbitrary: fc.record({ kind: fc.constant('not' as const), rule: tie('rule') }),
      weight: 1,
    },
  ),
}));

test('rules are refused as contradictory exactly when no company of the world meets them', () => {
  const seen = { refused: 0, met: 0 };
  fc.assert(
    fc.property(fc.array(rule, { minLength: 1, maxLength: 5 }), (rules) => {
      const code = refusal(rules);
      fc.pre(code === undefined || code === 'funding.rules_contradict');
      seen[code === undefined ? 'met' : 'refused'] += 1;
      expect(code === undefined).toBe(isMetBySomeone(rules));
    }),
    { numRuns: 400 },
  );
  expect(Math.min(seen.refused, seen.met)).toBeGreaterThan(40);
});

function refusal(rules: readonly EligibilityRule[]): string | undefined {
  try {
    refuseContradictions(rules);
    return undefined;
  } catch (error) {
    if (isAppError(error)) return error.code;
    throw error;
  }
}

function isMetBySomeone(rules: readonly EligibilityRule[]): boolean {
  const facts = Object.keys(WORLD);
  const tries = (at: number, company: ReadonlyMap<string, Told>): boolean => {
    const fact = facts[at];
    if (fact === undefined)
      return allMet(rules, (one) => judgeLeaf(one, company.get(limitOf(one).fact))) === 'met';
    return (WORLD[fact] ?? []).some((told) => tries(at + 1, new Map(company).set(fact, told)));
  };
  return tries(0, new Map());
}

function numbers(from: number, to: number): Told[] {
  return Array.from({ length: to - from + 1 }, (_, i) => ({ from: from + i, to: from + i }));
}
