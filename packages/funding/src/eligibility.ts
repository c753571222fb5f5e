import type { EligibilityFacts } from './company-fact';
import { knowledgeOf, type Knowledge } from './company-knowledge';
import { isExcusable, judgeLeaf } from './judge-leaf';
import { ruleKey } from './rule-key';
import type { RuleLeaf } from './rule-leaf';
import { limitOf } from './rule-limit';
import { overallOf, ruleStatus, type LeafStatus } from './rule-status';
import { isGroup, leavesOf, partsOf } from './rule-tree';
import type { Eligibility, EligibilityRule, FundingCall, RuleAnswer } from './schema';

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

/**
 * Whether a company may apply, rule by rule. What is not known is never held against it: the rule is unknown and the call
 * may fit. A call none of whose conditions is known as a rule may fit, too: nothing was checked.
 */
export function checkEligibility(
  call: Pick<FundingCall, 'rules'>,
  facts: EligibilityFacts,
): Eligibility {
  return explainEligibility(call, knowledgeOf(facts));
}

/** The same by what is already worked out, for many calls. */
export function explainEligibility(
  { rules: asked }: Pick<FundingCall, 'rules'>,
  knowledge: Knowledge,
): Eligibility {
  const rules = asked.map((rule) => answerRule(rule, knowledge));
  return {
    overall: overallOf(asked, leafStatusOf(knowledge)),
    openQuestions: openFacts(asked, knowledge),
    failing: rules.find(({ status }) => status === 'not_met')?.key ?? null,
    rules,
  };
}

/** How rules of single facts stand by what is known; each is looked at once, however many calls share it. */
export function leafStatusOf(knowledge: Knowledge): LeafStatus {
  const known = new Map<RuleLeaf, ReturnType<LeafStatus>>();
  return (leaf) => {
    const before = known.get(leaf);
    if (before !== undefined) return before;
    const status = judgeLeaf(leaf, knowledge.get(limitOf(leaf).fact));
    known.set(leaf, status);
    return status;
  };
}

/** How many rules of single facts are open in what is not decided yet. */
function openFacts(rules: readonly EligibilityRule[], knowledge: Knowledge): number {
  const leafStatus = leafStatusOf(knowledge);
  const open = rules.filter((rule) => ruleStatus(rule, leafStatus) === 'unknown');
  return leavesOf(open).filter((leaf) => leafStatus(leaf) === 'unknown').length;
}

function answerRule(rule: EligibilityRule, knowledge: Knowledge): RuleAnswer {
  if (!isGroup(rule)) return answerLeaf(rule, knowledge);
  const status = ruleStatus(rule, leafStatusOf(knowledge));
  const parts = partsOf(rule).map((part) => answerRule(part, knowledge));
  const open = parts.filter((part) => part.status === 'unknown');
  const onlyExceptions = open.length > 0 && open.every(({ next }) => next === 'ask_adviser');
  return {
    key: ruleKey(rule),
    rule,
    status,
    value: null,
    valueSource: null,
    next: status === 'unknown' && onlyExceptions ? 'ask_adviser' : nextOf(rule, status),
    parts,
  };
}

function answerLeaf(rule: RuleLeaf, knowledge: Knowledge): RuleAnswer {
  const known = knowledge.get(limitOf(rule).fact);
  const status = judgeLeaf(rule, known);
  const said = known?.shown ?? (status === 'unknown' ? null : status === 'met');
  return {
    key: ruleKey(rule),
    rule,
    status,
    value: said,
    valueSource: said === null || known === undefined ? null : known.source,
    next: isExcusable(rule, known) ? 'ask_adviser' : nextOf(rule, status),
    parts: [],
  };
}

function nextOf(rule: EligibilityRule, status: RuleAnswer['status']): RuleAnswer['next'] {
  if (status === 'met') return null;
  if (status === 'unknown') return 'ask_company';
  return (rule.kind === 'needs' ? NEXT_WHEN_MISSING[rule.what] : undefined) ?? 'other_call';
}
