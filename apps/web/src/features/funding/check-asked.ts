import type { AskedQuestion } from '@koble/funding/schema';

/** Which fact of the company a question is about; what is left is answered with yes or no. */
const FACTS = {
  form_in: 'form',
  form_not_in: 'form',
  employees_min: 'employees',
  employees_max: 'employees',
  age_max_years: 'age',
  industry_in: 'industry',
  industry_not_in: 'industry',
  industry_code_in: 'industry',
  municipality_in: 'place',
  place_in: 'place',
} as const;
type Fact = (typeof FACTS)[keyof typeof FACTS];

function isFactKind(kind: string): kind is keyof typeof FACTS {
  return Object.hasOwn(FACTS, kind);
}

/** The questions that are answered with yes or no. */
export function yesOrNo(questions: readonly AskedQuestion[]): AskedQuestion[] {
  return questions.filter(({ rule }) => !isFactKind(rule.kind));
}

/** The facts of the company that would change something if they were filled in. */
export function missingFacts(questions: readonly AskedQuestion[]): Fact[] {
  return questions.flatMap(({ rule }) => (isFactKind(rule.kind) ? [FACTS[rule.kind]] : []));
}
