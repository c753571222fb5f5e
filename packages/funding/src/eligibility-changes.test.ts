import { expect, test } from 'vitest';
import type { EligibilityFacts } from './company-fact';
import { judgeOf } from './eligibility';
import { changesThatHelp } from './eligibility-changes';
import { ruleKey } from './rule-key';
import type { EligibilityRule } from './schema';

const said = (
  rules: EligibilityRule[],
  company: EligibilityFacts['company'],
  answers: EligibilityFacts['answers'] = {},
) =>
  changesThatHelp(rules, judgeOf({ company, answers, today: '2026-11-23' })).map(
    ({ turned, overall }) => ({
      turned: turned.map(({ rule, holds }) => `${ruleKey(rule)} ${holds ? 'holds' : 'ends'}`),
      overall,
    }),
  );

const partner: EligibilityRule = { kind: 'needs', what: 'research_partner' };

test('one fact is enough where one fact stops, whatever is still open', () => {
  const rules: EligibilityRule[] = [
    { kind: 'employees_min', count: 5 },
    { kind: 'form_not_in', forms: ['ENK'] },
    partner,
  ];
  expect(said(rules, { employees: 3, form: 'AS' })).toEqual([
    { turned: ['employees_min holds'], overall: 'may_fit' },
  ]);
  expect(said(rules, { employees: 3, form: 'AS' }, { 'needs:research_partner': true })).toEqual([
    { turned: ['employees_min holds'], overall: 'fits' },
  ]);
});

test('two facts are said together only where no single one is enough', () => {
  const either: EligibilityRule = {
    kind: 'any_of',
    rules: [{ kind: 'all_of', rules: [{ kind: 'trl_min', level: 4 }, partner] }],
  };
  expect(said([either], {}, { 'needs:research_partner': false, 'trl_min:4': false })).toEqual([
    { turned: ['trl_min:4 holds', 'needs:research_partner holds'], overall: 'fits' },
  ]);
  expect(
    said(
      [{ kind: 'any_of', rules: [{ kind: 'form_in', forms: ['SA'] }, partner] }],
      { form: 'AS' },
      { 'needs:research_partner': false },
    ),
  ).toEqual([
    { turned: ['form_in holds'], overall: 'fits' },
    { turned: ['needs:research_partner holds'], overall: 'fits' },
  ]);
});

test('nobody is told to be younger, or to unbegin what has begun', () => {
  expect(said([{ kind: 'age_max_years', years: 3 }], { foundedOn: '2010-01-01' })).toEqual([]);
  expect(
    said([{ kind: 'needs', what: 'not_started' }], {}, { 'needs:not_started': false }),
  ).toEqual([]);
  expect(
    said([{ kind: 'not', rule: { kind: 'age_max_years', years: 3 } }], { foundedOn: '2025-01-01' }),
  ).toEqual([{ turned: ['age_max_years ends'], overall: 'fits' }]);
});

test('of a call that fits, or may, nothing has to change', () => {
  expect(said([{ kind: 'employees_min', count: 5 }], { employees: 5 })).toEqual([]);
  expect(said([{ kind: 'employees_min', count: 5 }], {})).toEqual([]);
});
