import type { EligibilityRule } from '@koble/funding/schema';
import { expect, test } from 'vitest';
import { NEEDED, NEW_RULE, RULE_KINDS, ruleOf, typedOf, type TypedRule } from './typed-rule';

const RULES: EligibilityRule[] = [
  { kind: 'form_in', forms: ['AS', 'ENK'] },
  { kind: 'form_not_in', forms: ['STI'] },
  { kind: 'age_max_years', years: 3, exceptionalYears: 5 },
  { kind: 'employees_min', count: 0 },
  { kind: 'employees_max', count: 249 },
  { kind: 'industry_in', sections: ['C'] },
  { kind: 'industry_not_in', sections: ['A', 'K'] },
  { kind: 'municipality_in', prefix: '50' },
  { kind: 'needs', what: 'group_of_companies', count: 3 },
  { kind: 'needs', what: 'equity_minimum', amountOre: 50_000_000 },
];

test('every kind of rule can be written, and is read again as it was', () => {
  expect(new Set(RULES.map(({ kind }) => kind))).toEqual(new Set(RULE_KINDS));
  for (const rule of RULES) expect(ruleOf(typedOf(rule))).toEqual(rule);
  for (const what of NEEDED)
    expect(ruleOf({ ...NEW_RULE, kind: 'needs', what })).toEqual({ kind: 'needs', what });
});

test('forms are written as people write them', () => {
  expect(ruleOf({ ...NEW_RULE, kind: 'form_in', forms: 'as,  Enk, as' })).toMatchObject({
    forms: ['AS', 'ENK'],
  });
});

test.each<Partial<TypedRule>>([
  { kind: 'form_in', forms: ' ' },
  { kind: 'age_max_years', number: 'tre' },
  { kind: 'age_max_years', number: '3', exceptional: 'fem' },
  { kind: 'employees_max', number: '' },
  { kind: 'employees_max', number: '-1' },
  { kind: 'industry_in' },
  { kind: 'municipality_in' },
  { kind: 'needs', what: 'equity_minimum', number: 'en million' },
])('%o is no rule yet', (typed) => {
  expect(ruleOf({ ...NEW_RULE, ...typed })).toBeUndefined();
});
