import { AppError } from '@koble/kernel';
import { expect, test } from 'vitest';
import { refuseContradictions } from './rule-contradictions';
import type { EligibilityRule } from './schema';

const refused: [string, EligibilityRule[], { rule: string; with: string }][] = [
  [
    'a form both asked for and refused',
    [
      { kind: 'form_in', forms: ['AS', 'ENK'] },
      { kind: 'form_not_in', forms: ['ENK'] },
    ],
    { rule: 'form_in', with: 'form_not_in' },
  ],
  [
    'an industry both asked for and refused',
    [
      { kind: 'industry_not_in', sections: ['C'] },
      { kind: 'industry_in', sections: ['C'] },
    ],
    { rule: 'industry_in', with: 'industry_not_in' },
  ],
  [
    'at least more employees than at most',
    [
      { kind: 'employees_min', count: 10 },
      { kind: 'employees_max', count: 9 },
    ],
    { rule: 'employees_min', with: 'employees_max' },
  ],
  [
    'an exception that is stricter than the rule',
    [{ kind: 'age_max_years', years: 5, exceptionalYears: 3 }],
    { rule: 'age_max_years', with: 'age_max_years' },
  ],
  [
    'one thing asked for twice',
    [
      { kind: 'needs', what: 'group_of_companies', count: 2 },
      { kind: 'needs', what: 'group_of_companies', count: 3 },
    ],
    { rule: 'needs:group_of_companies', with: 'needs:group_of_companies' },
  ],
];

test.each(refused)('%s is refused, and the rule named', (_name, rules, details) => {
  let thrown: unknown;
  try {
    refuseContradictions(rules);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(AppError);
  expect(thrown).toMatchObject({ code: 'funding.rules_contradict', field: 'rules', details });
});

test('limits that just leave room stand', () => {
  expect(() =>
    refuseContradictions([
      { kind: 'employees_min', count: 9 },
      { kind: 'employees_max', count: 9 },
      { kind: 'form_in', forms: ['AS'] },
      { kind: 'form_not_in', forms: ['ENK'] },
      { kind: 'needs', what: 'research_partner' },
      { kind: 'needs', what: 'broker_contact' },
    ]),
  ).not.toThrow();
});
