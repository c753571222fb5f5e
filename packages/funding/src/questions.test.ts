import { expect, test } from 'vitest';
import { judgeOf } from './eligibility';
import { openQuestions } from './questions';
import type { EligibilityRule } from './schema';

const partner: EligibilityRule = { kind: 'needs', what: 'research_partner' };
const broker: EligibilityRule = { kind: 'needs', what: 'broker_contact' };
const started: EligibilityRule = { kind: 'needs', what: 'not_started' };

const asked = (company: { foundedOn?: string; form?: string }, ...calls: EligibilityRule[][]) =>
  openQuestions(
    calls.map((rules) => ({ rules })),
    judgeOf({ company, answers: {}, today: '2026-11-23' }),
  ).map(({ key }) => key);

test('the question that is open in most calls, and alone in one, comes first', () => {
  expect(asked({}, [broker, partner], [partner], [started, broker, partner])).toEqual([
    'needs:research_partner',
    'needs:broker_contact',
    'needs:not_started',
  ]);
});

test('nothing is asked for a call that does not fit, nor what only an adviser can judge', () => {
  expect(asked({ form: 'ENK' }, [partner, { kind: 'form_in', forms: ['AS'] }])).toEqual([]);
  expect(
    asked({ foundedOn: '2022-11-23' }, [
      partner,
      { kind: 'age_max_years', years: 3, exceptionalYears: 5 },
    ]),
  ).toEqual(['needs:research_partner']);
});

test('one fact is asked once, though two rules rest on it', () => {
  expect(
    asked(
      {},
      [
        { kind: 'employees_min', count: 1 },
        { kind: 'employees_max', count: 49 },
      ],
      [{ kind: 'employees_max', count: 249 }],
    ),
  ).toEqual(['employees_min']);
});

test('nobody is asked more than eight', () => {
  const whats = [
    'research_partner',
    'broker_contact',
    'pilot_customer',
    'group_of_companies',
    'foreign_partner',
    'little_research_experience',
    'international_potential',
    'competitive_business',
    'taxable_in_norway',
  ] as const;
  expect(
    asked(
      {},
      whats.map((what) => ({ kind: 'needs', what })),
    ),
  ).toHaveLength(8);
});
