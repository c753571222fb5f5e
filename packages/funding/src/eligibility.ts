import { assertNever } from '@koble/kernel';
import { companyFact, type EligibilityFacts, type Fact } from './company-fact';
import { ruleKey } from './rule-key';
import type { Eligibility, EligibilityRule, FundingCall, RuleAnswer } from './schema';
import { wholeYears } from './whole-years';

/** What helps when a rule is not met; for all others another call does. */
const NEXT_WHEN_MISSING: Partial<Record<NeedsRule['what'], NonNullable<RuleAnswer['next']>>> = {
  research_partner: 'find_research_partner',
  broker_contact: 'contact_broker',
  pilot_customer: 'find_pilot_customer',
  group_of_companies: 'join_group',
  foreign_partner: 'ask_adviser',
  equity_minimum: 'ask_adviser',
  no_other_running_project: 'wait',
};

type NeedsRule = Extract<EligibilityRule, { kind: 'needs' }>;
type Verdict = Pick<RuleAnswer, 'status' | 'value' | 'valueSource'> & { adviser?: true };

/**
 * Whether a company may apply, rule by rule. What is not known is never held against it: the rule is unknown and the call
 * may fit. A call none of whose conditions is known as a rule may fit, too: nothing was checked.
 */
export function checkEligibility(
  call: Pick<FundingCall, 'rules'>,
  facts: EligibilityFacts,
): Eligibility {
  const rules = call.rules.map((rule) => answerRule(rule, facts));
  const failing = rules.find(({ status }) => status === 'not_met')?.key ?? null;
  const openQuestions = rules.filter(({ status }) => status === 'unknown').length;
  const passes = openQuestions === 0 && rules.length > 0 ? 'fits' : 'may_fit';
  return { overall: failing === null ? passes : 'does_not_fit', openQuestions, failing, rules };
}

function answerRule(rule: EligibilityRule, facts: EligibilityFacts): RuleAnswer {
  const { adviser, ...verdict } = judge(rule, facts);
  return {
    key: ruleKey(rule),
    rule,
    ...verdict,
    next: adviser ? 'ask_adviser' : nextOf(rule, verdict.status),
  };
}

function nextOf(rule: EligibilityRule, status: RuleAnswer['status']): RuleAnswer['next'] {
  if (status === 'met') return null;
  if (status === 'unknown') return 'ask_company';
  return (rule.kind === 'needs' ? NEXT_WHEN_MISSING[rule.what] : undefined) ?? 'other_call';
}

function judge(rule: EligibilityRule, facts: EligibilityFacts): Verdict {
  switch (rule.kind) {
    case 'form_in':
      return verdict(companyFact(facts, 'form'), (form) => rule.forms.includes(form));
    case 'form_not_in':
      return verdict(companyFact(facts, 'form'), (form) => !rule.forms.includes(form));
    case 'employees_min':
      return verdict(companyFact(facts, 'employees'), (count) => count >= rule.count);
    case 'employees_max':
      return verdict(companyFact(facts, 'employees'), (count) => count <= rule.count);
    case 'industry_in':
      return verdict(companyFact(facts, 'industry'), (letter) => rule.sections.includes(letter));
    case 'industry_not_in':
      return verdict(companyFact(facts, 'industry'), (letter) => !rule.sections.includes(letter));
    case 'municipality_in':
      return verdict(companyFact(facts, 'municipality'), (code) => code.startsWith(rule.prefix));
    case 'age_max_years':
      return judgeAge(rule, facts);
    case 'needs':
      return verdict(answerTo(rule, facts), (answer) => answer);
    default:
      return assertNever(rule);
  }
}

function verdict<Value extends string | number | boolean>(
  fact: Fact<Value> | null,
  meets: (value: Value) => boolean,
): Verdict {
  if (fact === null) return { status: 'unknown', value: null, valueSource: null };
  const { value, source } = fact;
  return { status: meets(value) ? 'met' : 'not_met', value, valueSource: source };
}

function judgeAge(
  { years, exceptionalYears }: Extract<EligibilityRule, { kind: 'age_max_years' }>,
  facts: EligibilityFacts,
): Verdict {
  const founded = companyFact(facts, 'foundedOn');
  const age = founded && { ...founded, value: wholeYears(founded.value, facts.today) };
  const plain = verdict(age, (value) => value < years);
  const excusable = age !== null && exceptionalYears !== undefined && age.value < exceptionalYears;
  return plain.status === 'not_met' && excusable
    ? { ...plain, status: 'unknown', adviser: true }
    : plain;
}

function answerTo(rule: NeedsRule, { answers, today }: EligibilityFacts): Fact<boolean> | null {
  const value = answers[ruleKey(rule)];
  return value === undefined ? null : { value, source: { source: 'answer', at: today } };
}
