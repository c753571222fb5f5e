import type { Eligibility, EligibilityRule } from './schema';

/** Nobody fills in more than this on the way to an answer (docs/flows.md D8). */
const MOST_QUESTIONS = 8;

/** Rules of different kinds that one answer settles. */
const ASKED_TOGETHER: Partial<Record<EligibilityRule['kind'], string>> = {
  form_in: 'form',
  form_not_in: 'form',
  employees_min: 'employees',
  employees_max: 'employees',
  industry_in: 'industry',
  industry_not_in: 'industry',
};

/**
 * The keys of the open questions over one or several calls, at most eight, those that decide most first. A call that does
 * not fit is decided; what only an adviser can judge is not asked. A question weighs more the more calls it is open in and
 * the fewer others are open there; one fact that several rules rest on is asked once, by the key of the first.
 */
export function openQuestions(calls: readonly Eligibility[]): string[] {
  const asked = new Map<string, { key: string; weight: number }>();
  for (const { rules } of calls.filter(({ overall }) => overall === 'may_fit')) {
    const open = rules.filter(({ status, next }) => status === 'unknown' && next === 'ask_company');
    for (const { key, rule } of open) {
      const fact = ASKED_TOGETHER[rule.kind] ?? key;
      const question = asked.get(fact) ?? { key, weight: 0 };
      question.weight += 1 / open.length;
      asked.set(fact, question);
    }
  }
  return [...asked.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_QUESTIONS)
    .map(({ key }) => key);
}
