import type { EligibilityRule } from '@koble/funding/schema';
import { expect, test } from 'vitest';
import {
  GROUP_KINDS,
  LEAF_KINDS,
  NEEDED,
  NEW_RULE,
  ruleOf,
  typedOf,
  type TypedRule,
} from './typed-rule';

const RULES: EligibilityRule[] = [
  { kind: 'form_in', forms: ['AS', 'ENK'] },
  { kind: 'form_not_in', forms: ['STI'] },
  { kind: 'age_max_years', years: 3, exceptionalYears: 5 },
  { kind: 'employees_min', count: 0 },
  { kind: 'employees_max', count: 249 },
  { kind: 'industry_in', sections: ['C'] },
  { kind: 'industry_not_in', sections: ['A', 'K'] },
  { kind: 'municipality_in', prefix: '50' },
  { kind: 'industry_code_in', prefixes: ['25', '62.1'] },
  { kind: 'place_in', places: ['50', '1804'] },
  { kind: 'turnover_min', ore: 100_000_000 },
  { kind: 'turnover_max', ore: 500_000_000 },
  { kind: 'trl_min', level: 3 },
  { kind: 'trl_max', level: 6 },
  { kind: 'after_call', slug: 'skattefunn', state: 'granted', title: 'SkatteFUNN' },
  { kind: 'employees_max', count: 9, sourceUrl: 'https://example.org/krav' },
  {
    kind: 'any_of',
    rules: [
      { kind: 'employees_max', count: 9 },
      { kind: 'trl_min', level: 3 },
    ],
  },
  { kind: 'all_of', rules: [{ kind: 'employees_max', count: 9 }] },
  { kind: 'not', rule: { kind: 'form_in', forms: ['ENK'] } },
  { kind: 'needs', what: 'group_of_companies', count: 3 },
  { kind: 'needs', what: 'equity_minimum', amountOre: 50_000_000 },
];

test('every kind of rule can be written, and is read again as it was', () => {
  expect(new Set(RULES.map(({ kind }) => kind))).toEqual(new Set([...LEAF_KINDS, ...GROUP_KINDS]));
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
  { kind: 'industry_code_in', codes: 'tjuefem' },
  { kind: 'trl_max', number: '10' },
  { kind: 'turnover_min', number: '100 EUR' },
  { kind: 'any_of' },
  { kind: 'not' },
  { kind: 'needs', what: 'equity_minimum', number: 'en million' },
])('%o is no rule yet', (typed) => {
  expect(ruleOf({ ...NEW_RULE, ...typed })).toBeUndefined();
});
