import { addDays } from '@koble/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EligibilityFacts } from './company-fact';
import { checkEligibility } from './eligibility';
import { ruleKey } from './rule-key';
import { EligibilityRule } from './schema';

const TODAY = '2026-11-23';
const nothing: EligibilityFacts = { company: {}, answers: {}, today: TODAY };
const knowing = (
  company: EligibilityFacts['company'],
  answers: EligibilityFacts['answers'] = {},
): EligibilityFacts => ({ company, answers, today: TODAY });

const forms = ['AS', 'ENK', 'SA', 'DA'];
const sections = ['A', 'C', 'G', 'J'];
const some = (from: string[]) => fc.subarray(from, { minLength: 1 });
const need = fc.constantFrom(
  'research_partner' as const,
  'broker_contact' as const,
  'not_started' as const,
);
const rule: fc.Arbitrary<EligibilityRule> = fc.oneof(
  fc.record({ kind: fc.constant('form_in' as const), forms: some(forms) }),
  fc.record({ kind: fc.constant('form_not_in' as const), forms: some(['ENK', 'DA']) }),
  fc.record({ kind: fc.constant('employees_min' as const), count: fc.nat(20) }),
  fc.record({ kind: fc.constant('employees_max' as const), count: fc.nat(20) }),
  fc.record({
    kind: fc.constant('age_max_years' as const),
    years: fc.integer({ min: 1, max: 6 }),
    exceptionalYears: fc.integer({ min: 7, max: 9 }),
  }),
  fc.record({ kind: fc.constant('industry_in' as const), sections: some(sections) }),
  fc.record({ kind: fc.constant('industry_not_in' as const), sections: some(['A', 'G']) }),
  fc.record({
    kind: fc.constant('municipality_in' as const),
    prefix: fc.constantFrom('50', '5037'),
  }),
  fc.record({ kind: fc.constant('needs' as const), what: need }),
);
const rules = fc.uniqueArray(rule, { selector: ruleKey, maxLength: 9 });
const answer = fc.constantFrom(true, false);
const company = fc.record(
  {
    form: fc.constantFrom(...forms, null),
    employees: fc.option(fc.nat(25)),
    foundedOn: fc.option(fc.integer({ min: 0, max: 4000 }).map((days) => addDays(TODAY, -days))),
    industry: fc.constantFrom(...sections, null),
    municipality: fc.constantFrom('5037', '5001', '1804', null),
  },
  { requiredKeys: [] },
);
const answers = fc.dictionary(
  need.map((what) => `needs:${what}`),
  answer,
);

describe('what is not known', () => {
  test('is never held against a company, whatever the rules', () => {
    fc.assert(
      fc.property(rules, (list) => {
        const { overall, rules: answered } = checkEligibility({ rules: list }, nothing);
        expect(
          answered.every(
            ({ status, value, valueSource }) =>
              status === 'unknown' && value === null && valueSource === null,
          ),
        ).toBe(true);
        expect(overall).toBe('may_fit');
      }),
    );
  });

  test('learning a fact changes no rule that was decided without it', () => {
    fc.assert(
      fc.property(
        fc.tuple(rules, company, answers),
        fc.constantFrom('form', 'employees', 'foundedOn', 'industry', 'municipality'),
        ([list, facts, said], forgotten) => {
          const full = checkEligibility({ rules: list }, knowing(facts, said));
          const less = checkEligibility(
            { rules: list },
            knowing({ ...facts, [forgotten]: null }, said),
          );
          less.rules.forEach(({ status, next }, at) => {
            if (status !== 'unknown' || next === 'ask_adviser')
              expect(full.rules[at]?.status).toBe(status);
          });
          if (less.overall === 'does_not_fit') expect(full.overall).toBe('does_not_fit');
        },
      ),
    );
  });

  test('one to four employees, which the register does not state, is unknown and asked for', () => {
    const { rules: answered } = checkEligibility(
      { rules: [{ kind: 'employees_max', count: 49 }] },
      knowing({ employees: null }),
    );
    expect(answered[0]).toMatchObject({ status: 'unknown', value: null, next: 'ask_company' });
  });
});

test('the whole follows from its rules, and the failing one is the first of the call', () => {
  fc.assert(
    fc.property(rules, company, answers, (list, facts, said) => {
      const answer = checkEligibility({ rules: list }, knowing(facts, said));
      const missed = answer.rules.filter(({ status }) => status === 'not_met');
      const open = answer.rules.filter(({ status }) => status === 'unknown');
      expect(answer.rules.map(({ key }) => key)).toEqual(list.map(ruleKey));
      expect(answer.failing).toBe(missed[0]?.key ?? null);
      expect(answer.openQuestions).toBe(missed.length > 0 ? 0 : open.length);
      expect(answer.overall).toBe(
        missed.length > 0
          ? 'does_not_fit'
          : open.length > 0 || list.length === 0
            ? 'may_fit'
            : 'fits',
      );
      for (const { status, next } of answer.rules) expect(next === null).toBe(status === 'met');
    }),
  );
});

describe('age', () => {
  const young = { rules: [{ kind: 'age_max_years' as const, years: 3 }] };
  const excusable = { rules: [{ kind: 'age_max_years' as const, years: 3, exceptionalYears: 5 }] };
  const founded = (foundedOn: string) => knowing({ foundedOn });

  test('is counted in whole years to the day', () => {
    expect(checkEligibility(young, founded('2023-11-24'))).toMatchObject({
      overall: 'fits',
      rules: [{ value: 2 }],
    });
    expect(checkEligibility(young, founded('2023-11-23'))).toMatchObject({
      overall: 'does_not_fit',
      failing: 'age_max_years',
      rules: [{ value: 3 }],
    });
  });

  test('between the rule and its exception is for an adviser to judge', () => {
    expect(checkEligibility(excusable, founded('2021-11-24')).rules[0]).toMatchObject({
      status: 'unknown',
      value: 4,
      next: 'ask_adviser',
    });
    expect(checkEligibility(excusable, founded('2021-11-23')).rules[0]).toMatchObject({
      status: 'not_met',
      value: 5,
      next: 'other_call',
    });
  });
});

describe('each answer', () => {
  const employer = { rules: [{ kind: 'employees_min' as const, count: 1 }] };

  test('says where its value is from and on which day in Norway', () => {
    const registered = {
      employees: 7,
      source: 'register' as const,
      sourceAt: '2026-06-30T22:30:00.000Z',
    };
    expect(checkEligibility(employer, knowing(registered)).rules[0]?.valueSource).toEqual({
      source: 'register',
      at: '2026-07-01',
    });
    expect(checkEligibility(employer, knowing({ employees: 2 })).rules[0]?.valueSource).toEqual({
      source: 'stated',
      at: TODAY,
    });
    expect(
      checkEligibility(employer, { ...knowing({ employees: null }), registered }).rules[0],
    ).toMatchObject({ value: 7, valueSource: { source: 'register' } });
    expect(
      checkEligibility(employer, { ...knowing({ employees: 0 }), registered }).rules[0],
    ).toMatchObject({ status: 'not_met', value: 0, valueSource: { source: 'stated' } });
  });

  test('to a missing partner says what to do about it', () => {
    const { rules: answered } = checkEligibility(
      {
        rules: [
          { kind: 'needs', what: 'research_partner' },
          { kind: 'needs', what: 'group_of_companies', count: 3 },
        ],
      },
      knowing({}, { 'needs:research_partner': false, 'needs:group_of_companies:2': true }),
    );
    expect(answered[0]).toMatchObject({
      status: 'not_met',
      value: false,
      valueSource: { source: 'answer', at: TODAY },
      next: 'find_research_partner',
    });
    expect(answered[1]).toMatchObject({ key: 'needs:group_of_companies:3', status: 'unknown' });
  });
});
