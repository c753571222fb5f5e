import { AppError } from '@koble/kernel';
import { expect, test } from 'vitest';
import { refuseContradictions } from './rule-contradictions';
import type { EligibilityRule } from './schema';

const refused: [string, EligibilityRule[], { rule: string; with: string }][] = [
  [
    'a form both asked for and refused',
    [
      { kind: 'form_in', forms: ['ENK'] },
      { kind: 'form_not_in', forms: ['ENK', 'DA'] },
    ],
    { rule: 'form_in', with: 'form_not_in' },
  ],
  [
    'an industry both asked for and refused',
    [
      { kind: 'industry_not_in', sections: ['C'] },
      { kind: 'industry_in', sections: ['C'] },
    ],
    { rule: 'industry_not_in', with: 'industry_in' },
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
    'a place outside the county asked for',
    [
      { kind: 'municipality_in', prefix: '50' },
      { kind: 'place_in', places: ['1804', '18'] },
    ],
    { rule: 'municipality_in', with: 'place_in' },
  ],
  [
    'an industry code of another section than is asked for',
    [
      { kind: 'industry_in', sections: ['A', 'G'] },
      { kind: 'needs', what: 'research_partner' },
      { kind: 'industry_code_in', prefixes: ['25', '62.1'] },
    ],
    { rule: 'industry_in', with: 'industry_code_in' },
  ],
  [
    'all that a code has, and none of its section',
    [
      { kind: 'industry_code_in', prefixes: ['25.1'] },
      { kind: 'not', rule: { kind: 'industry_in', sections: ['C'] } },
    ],
    { rule: 'industry_code_in', with: 'not(industry_in:C)' },
  ],
  [
    'a rule that clashes within itself, however deep',
    [
      { kind: 'form_in', forms: ['AS'] },
      {
        kind: 'all_of',
        rules: [
          { kind: 'trl_min', level: 6 },
          { kind: 'employees_min', count: 1 },
          {
            kind: 'any_of',
            rules: [
              { kind: 'trl_max', level: 4 },
              { kind: 'trl_max', level: 5 },
            ],
          },
        ],
      },
    ],
    { rule: 'trl_min:6', with: 'any_of(trl_max:4 trl_max:5)' },
  ],
  [
    'a maturity that there is not',
    [{ kind: 'not', rule: { kind: 'trl_max', level: 9 } }],
    { rule: 'not(trl_max:9)', with: 'not(trl_max:9)' },
  ],
  [
    'three rules of which any two can be met',
    [
      { kind: 'form_in', forms: ['AS', 'ENK'] },
      { kind: 'employees_min', count: 1 },
      {
        kind: 'any_of',
        rules: [
          { kind: 'employees_max', count: 0 },
          { kind: 'form_in', forms: ['SA'] },
        ],
      },
    ],
    { rule: 'form_in', with: 'employees_min, any_of(employees_max:0 form_in:SA)' },
  ],
  [
    'a call both finished and never applied for',
    [
      { kind: 'after_call', slug: 'forprosjekt', state: 'granted' },
      { kind: 'not', rule: { kind: 'after_call', slug: 'forprosjekt', state: 'applied' } },
    ],
    { rule: 'after_call:forprosjekt:granted', with: 'not(after_call:forprosjekt:applied)' },
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

test.each<[string, EligibilityRule[], object]>([
  [
    'one thing asked for twice is refused',
    [
      { kind: 'needs', what: 'group_of_companies', count: 2 },
      { kind: 'needs', what: 'group_of_companies', count: 3 },
    ],
    { code: 'funding.rules_repeat', details: { rule: 'needs:group_of_companies' } },
  ],
  [
    'one thing offered twice is refused',
    [
      {
        kind: 'any_of',
        rules: [
          { kind: 'trl_min', level: 3 },
          { kind: 'trl_min', level: 3 },
        ],
      },
    ],
    { code: 'funding.rules_repeat', details: { rule: 'trl_min:3' } },
  ],
  [
    'more rules than anybody reads are refused',
    Array.from({ length: 21 }, (_, at) => choiceOf(at)),
    { code: 'funding.rules_too_complex' },
  ],
  [
    'more ways to meet a call than can be tried are refused',
    Array.from({ length: 12 }, (_, at) => choiceOf(at)),
    { code: 'funding.rules_too_complex' },
  ],
])('%s, on the field', (_name, rules, error) => {
  expect(() => {
    refuseContradictions(rules);
  }).toThrow(expect.objectContaining({ field: 'rules', ...error }));
});

/** One of three things that no other choice asks. */
function choiceOf(at: number): EligibilityRule {
  return {
    kind: 'any_of',
    rules: (['a', 'b', 'c'] as const).map((letter) => ({
      kind: 'after_call',
      slug: `${letter}-${at}`,
      state: 'granted',
    })),
  };
}

test('limits that just leave room stand', () => {
  expect(() =>
    refuseContradictions([
      { kind: 'employees_min', count: 9 },
      { kind: 'employees_max', count: 9 },
      { kind: 'form_in', forms: ['AS', 'ENK'] },
      { kind: 'form_not_in', forms: ['ENK'] },
      { kind: 'industry_in', sections: ['C', 'G'] },
      { kind: 'industry_code_in', prefixes: ['25', '01'] },
      { kind: 'needs', what: 'research_partner' },
      { kind: 'needs', what: 'broker_contact' },
    ]),
  ).not.toThrow();
});
