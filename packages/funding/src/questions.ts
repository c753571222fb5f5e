import { answered, type Knowledge } from './company-knowledge';
import type { Judge } from './eligibility';
import { factCases, type FactCase } from './fact-cases';
import { isExcusable, judgeLeaf } from './judge-leaf';
import { ruleKey } from './rule-key';
import type { RuleLeaf } from './rule-leaf';
import { isCompanyFact, limitOf } from './rule-limit';
import { once } from './once';
import type { AskedQuestion, EligibilityRule } from './rule-schema';
import { allMet, openLeaves, type LeafStatus } from './rule-status';
import { leavesOf, leavesOfRule } from './rule-tree';

/** Nobody fills in more than this on the way to an answer (docs/flows.md D8). */
const MOST_QUESTIONS = 8;

/** What one rule of a call asks, and what of the call hangs on the answer. */
interface Ask extends AskedQuestion {
  rule: RuleLeaf;
  /** Questions with one name are settled by one answer. */
  name: string;
  /** Whether the call rests on this rule by itself and some company does not meet it: every one has no employees or more. */
  settlesAlone: boolean;
  /** What the call asks of the same fact, and which of its rules rest on it. */
  leaves: RuleLeaf[];
  touched: EligibilityRule[];
  others: EligibilityRule[];
}

/**
 * The open questions over one or several calls, at most eight, those that decide most first. Asked is only what some answer
 * to would change some call's state; what only an adviser can judge is not. A question weighs more the more calls it decides
 * in and the fewer others are open there. One fact of the company that several rules rest on is asked once.
 */
export function openQuestions(
  calls: readonly { rules: readonly EligibilityRule[] }[],
  judge: Judge,
): AskedQuestion[] {
  const asked = new Map<string, AskedQuestion & { weight: number }>();
  for (const { rules } of calls) {
    const open = openAsks(rules, judge);
    for (const ask of open) {
      if (!decides(ask, judge)) continue;
      const { name, key, rule } = ask;
      const question = asked.get(name);
      if (question === undefined) asked.set(name, { key, rule, weight: 1 / open.length });
      else question.weight += 1 / open.length;
    }
  }
  return [...asked.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_QUESTIONS)
    .map(({ key, rule }) => ({ key, rule }));
}

/** What is open in one call, each question once. */
function openAsks(rules: readonly EligibilityRule[], { knowledge, leafStatus }: Judge): Ask[] {
  const leaves = openLeaves(rules, leafStatus);
  if (leaves.length === 0) return [];
  const open: Ask[] = [];
  for (const ask of asksOf(rules)) {
    if (!leaves.includes(ask.rule) || isExcusable(ask.rule, knowledge)) continue;
    if (!open.some(({ name }) => name === ask.name)) open.push(ask);
  }
  return open;
}

const asksOf = once((rules: readonly EligibilityRule[]): readonly Ask[] => {
  const all = [...new Set(leavesOf(rules))];
  return all.map((rule) => {
    const { fact } = limitOf(rule);
    const key = ruleKey(rule);
    const leaves = all.filter((leaf) => limitOf(leaf).fact === fact);
    const rests = (one: EligibilityRule) => leavesOfRule(one).some((leaf) => leaves.includes(leaf));
    return {
      rule,
      key,
      name: isCompanyFact(fact) ? fact : key,
      settlesAlone: rules.includes(rule) && canFail(rule),
      leaves,
      touched: rules.filter(rests),
      others: rules.filter((one) => !rests(one)),
    };
  });
});

const canFail = once((leaf: RuleLeaf) =>
  factCases([leaf]).some((one) => judgeLeaf(leaf, one) === 'not_met'),
);

/** Whether some answer to this question takes the call out of "may fit". */
function decides(ask: Ask, { knowledge, leafStatus }: Judge): boolean {
  if (ask.settlesAlone) return true;
  const othersMet = allMet(ask.others, leafStatus) === 'met';
  return answersTo(ask, knowledge).some((one) => {
    const status = allMet(ask.touched, supposing(ask.leaves, one, leafStatus));
    return status === 'not_met' || (status === 'met' && othersMet);
  });
}

/** How rules stand if the one fact that these ask of were this, and all others as they are. */
export function supposing(
  leaves: readonly RuleLeaf[],
  one: FactCase,
  leafStatus: LeafStatus,
): LeafStatus {
  return (leaf) => (leaves.includes(leaf) ? judgeLeaf(leaf, one) : leafStatus(leaf));
}

function answersTo({ rule, leaves }: Ask, knowledge: Knowledge): FactCase[] {
  const limit = limitOf(rule);
  if (isCompanyFact(limit.fact) || limit.of !== 'number') return factCases(leaves);
  const known = knowledge.get(limit.fact);
  const { from, to } =
    known !== undefined && 'from' in known ? known : { from: -Infinity, to: Infinity };
  return [true, false]
    .map((yes) => answered(limit, yes))
    .map((said) => ({ from: Math.max(from, said.from), to: Math.min(to, said.to) }));
}
