import { factCases } from './fact-cases';
import { fundingError } from './funding-error';
import { judgeLeaf } from './judge-leaf';
import type { RuleLeaf } from './rule-leaf';
import { limitOf } from './rule-limit';
import type { EligibilityRule } from './rule-schema';
import { isGroup } from './rule-tree';

/** More ways than this to meet a call nobody can keep in their head, and no adviser meant. */
const MOST_TERMS = 2000;

/** What one way to meet a rule asks, by the fact it is asked of. */
type Term = ReadonlyMap<string, readonly Asked[]>;
interface Asked {
  leaf: RuleLeaf;
  status: 'met' | 'not_met';
}

/** Whether some company meets all of these rules. Error: `funding.rules_too_complex`. */
export function canBeMet(rules: readonly EligibilityRule[]): boolean {
  return allTerms(rules.map((rule) => termsOf(rule, 'met'))).length > 0;
}

/** The ways to bring a rule to this status (its disjunctive normal form), without those that no company has. */
function termsOf(rule: EligibilityRule, status: Asked['status']): Term[] {
  if (!isGroup(rule))
    return [new Map([[limitOf(rule).fact, [{ leaf: rule, status }]]])].filter(isPossible);
  if (rule.kind === 'not') return termsOf(rule.rule, status === 'met' ? 'not_met' : 'met');
  const parts = rule.rules.map((part) => termsOf(part, status));
  const needsAll = (rule.kind === 'all_of') === (status === 'met');
  return needsAll ? allTerms(parts) : bounded(parts.flat());
}

/** One way for each choice of a way for every part; the parts with the fewest ways first, so that most choices end early. */
function allTerms(parts: readonly Term[][]): Term[] {
  return [...parts]
    .sort((a, b) => a.length - b.length)
    .reduce<Term[]>(
      (terms, part) =>
        bounded(
          terms.flatMap((term) => part.map((other) => merged(term, other)).filter(isPossible)),
        ),
      [new Map()],
    );
}

function merged(term: Term, other: Term): Term {
  const both = new Map(term);
  for (const [fact, asked] of other) both.set(fact, [...(both.get(fact) ?? []), ...asked]);
  return both;
}

/** Facts do not depend on each other: what is possible of each is possible together. */
function isPossible(term: Term): boolean {
  return [...term.values()].every((asked) =>
    factCases(asked.map(({ leaf }) => leaf)).some((one) =>
      asked.every(({ leaf, status }) => judgeLeaf(leaf, one) === status),
    ),
  );
}

function bounded(terms: Term[]): Term[] {
  if (terms.length > MOST_TERMS)
    throw fundingError('funding.rules_too_complex', 'invalid', { field: 'rules' });
  return terms;
}
