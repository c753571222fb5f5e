import { answered, type Knowledge } from './company-knowledge';
import type { Judge } from './eligibility';
import { factCases, type FactCase } from './fact-cases';
import { isExcusable, judgeLeaf } from './judge-leaf';
import { ruleKey } from './rule-key';
import type { RuleLeaf } from './rule-leaf';
import { isCompanyFact, limitOf } from './rule-limit';
import { once } from './once';
import type { AskedQuestion, EligibilityRule } from './rule-schema';
import { openLeaves, overallOf, type LeafStatus } from './rule-status';
import { leavesOf } from './rule-tree';

/** Nobody fills in more than this on the way to an answer (docs/flows.md D8). */
const MOST_QUESTIONS = 8;

/**
 * The open questions over one or several calls, at most eight, those that decide most first. Asked is only what some answer
 * to would change some call's state; what only an adviser can judge is not. A question weighs more the more calls it decides
 * in and the fewer others are open there. One fact of the company that several rules rest on is asked once.
 */
export function openQuestions(
  calls: readonly { rules: readonly EligibilityRule[] }[],
  { knowledge, leafStatus }: Judge,
): AskedQuestion[] {
  const asked = new Map<string, AskedQuestion & { weight: number }>();
  for (const { rules } of calls) {
    if (overallOf(rules, leafStatus) !== 'may_fit') continue;
    const questions = new Map<string, RuleLeaf>();
    for (const leaf of openLeaves(rules, leafStatus)) {
      const name = questionOf(leaf);
      if (questions.has(name) || isExcusable(leaf, knowledge.get(limitOf(leaf).fact))) continue;
      questions.set(name, leaf);
    }
    for (const [name, leaf] of questions) {
      if (!decides(leaf, { rules, knowledge, leafStatus })) continue;
      const question = asked.get(name) ?? { key: ruleKey(leaf), rule: leaf, weight: 0 };
      question.weight += 1 / questions.size;
      asked.set(name, question);
    }
  }
  return [...asked.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_QUESTIONS)
    .map(({ key, rule }) => ({ key, rule }));
}

/** Rules with one name are settled by one answer. */
const questionOf = once((leaf) => {
  const { fact } = limitOf(leaf);
  return isCompanyFact(fact) ? fact : ruleKey(leaf);
});

/** Whether some company does not meet a rule: every one has no employees or more. */
const canFail = once((leaf) => factCases([leaf]).some((one) => judgeLeaf(leaf, one) === 'not_met'));

/** Whether some answer to this question takes a call out of "may fit". */
function decides(
  leaf: RuleLeaf,
  { rules, knowledge, leafStatus }: Judge & { rules: readonly EligibilityRule[] },
): boolean {
  // Most rules stand by themselves in their call: not to meet one is not to fit.
  if (rules.includes(leaf) && canFail(leaf)) return true;
  const { fact } = limitOf(leaf);
  return answersTo(leaf, { rules, knowledge }).some(
    (one) => overallOf(rules, supposing(fact, one, leafStatus)) !== 'may_fit',
  );
}

/** How rules stand if one fact were this, and all others as they are. */
export function supposing(fact: string, one: FactCase, leafStatus: LeafStatus): LeafStatus {
  return (leaf) => (limitOf(leaf).fact === fact ? judgeLeaf(leaf, one) : leafStatus(leaf));
}

function answersTo(
  leaf: RuleLeaf,
  { rules, knowledge }: { rules: readonly EligibilityRule[]; knowledge: Knowledge },
): FactCase[] {
  const limit = limitOf(leaf);
  if (isCompanyFact(limit.fact) || limit.of !== 'number')
    return factCases(leavesOf(rules).filter((other) => limitOf(other).fact === limit.fact));
  const known = knowledge.get(limit.fact);
  const { from, to } =
    known !== undefined && 'from' in known ? known : { from: -Infinity, to: Infinity };
  return [true, false]
    .map((yes) => answered(limit, yes))
    .map((said) => ({ from: Math.max(from, said.from), to: Math.min(to, said.to) }));
}
