import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EligibilityFacts } from './company-fact';
import { checkEligibility, judgeOf } from './eligibility';
import { openQuestions } from './questions';
import { ruleKey } from './rule-key';
import { leavesOf } from './rule-tree';
import type { EligibilityRule } from './schema';

const TODAY = '2026-11-23';
const EMPLOYEES = [0, 1, 2, 3, 4];
const FORMS = ['AS', 'ENK', 'SA'];

const leaf: fc.Arbitrary<EligibilityRule> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('employees_min' as const, 'employees_max' as const),
    count: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({
    kind: fc.constant('form_in' as const),
    forms: fc.subarray(['AS', 'ENK'], { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('needs' as const),
    what: fc.constantFrom('research_partner' as const, 'broker_contact' as const),
  }),
  fc.record({
    kind: fc.constant('needs' as const),
    what: fc.constant('group_of_companies' as const),
    count: fc.integer({ min: 2, max: 3 }),
  }),
);
const { rule } = fc.letrec<{ rule: EligibilityRule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 2 },
    { arbitrary: leaf, weight: 3 },
    {
      arbitrary: fc.record({
        kind: fc.constantFrom('any_of' as const, 'all_of' as const),
        rules: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }),
      }),
      weight: 2,
    },
    { arbitrary: fc.record({ kind: fc.constant('not' as const), rule: tie('rule') }), weight: 1 },
  ),
}));
const calls = fc.array(fc.array(rule, { maxLength: 3 }), { minLength: 1, maxLength: 4 });
const company = fc.record(
  { employees: fc.constantFrom(...EMPLOYEES), form: fc.constantFrom(...FORMS) },
  { requiredKeys: [] },
);
const answers = fc.dictionary(
  fc.constantFrom('needs:research_partner', 'needs:group_of_companies:2'),
  fc.boolean(),
  { maxKeys: 1 },
);

test('asked is what some answer changes some call by, and nothing else but what lost its place', () => {
  fc.assert(
    fc.property(calls, company, answers, (lists, stated, said) => {
      const facts: EligibilityFacts = { company: stated, answers: said, today: TODAY };
      const asked = openQuestions(
        lists.map((rules) => ({ rules })),
        judgeOf(facts),
      ).map(({ key }) => subjectOf(key));
      const all = new Set(leavesOf(lists.flat()).map((one) => subjectOf(ruleKey(one))));
      const deciding = [...all].filter((subject) => changesSomething(subject, lists, facts));
      for (const subject of asked) expect(deciding).toContain(subject);
      // How many partners is one fact: what "at least 3" would decide, "at least 2" asks about, too.
      if (asked.length < 8)
        expect(new Set(deciding.map(withoutCount))).toEqual(new Set(asked.map(withoutCount)));
    }),
    { numRuns: 500 },
  );
});

function subjectOf(key: string): string {
  if (key.startsWith('employees')) return 'employees';
  return key.startsWith('form') ? 'form' : key;
}

function withoutCount(subject: string): string {
  return subject.replace(/:\d+$/, '');
}

/** Whether what is not known yet, once it is known, changes what any of the calls says. */
function changesSomething(
  subject: string,
  lists: readonly EligibilityRule[][],
  facts: EligibilityFacts,
): boolean {
  const told = (changed: Partial<EligibilityFacts>) =>
    lists.map((rules) => checkEligibility({ rules }, { ...facts, ...changed }).overall).join();
  const { company: stated, answers: said } = facts;
  // Who has no two partners has no three: that is no longer a question.
  if (subject === 'needs:group_of_companies:3' && said['needs:group_of_companies:2'] === false)
    return false;
  if (Object.hasOwn(stated, subject) || Object.hasOwn(said, subject)) return false;
  const outcomes =
    subject === 'employees'
      ? EMPLOYEES.map((employees) => told({ company: { ...stated, employees } }))
      : subject === 'form'
        ? FORMS.map((form) => told({ company: { ...stated, form } }))
        : [true, false].map((yes) => told({ answers: { ...said, [subject]: yes } }));
  return new Set([told({}), ...outcomes]).size > 1;
}
