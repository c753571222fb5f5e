import type { EligibilityFacts } from './company-fact';
import { knowledgeOf, type Knowledge } from './company-knowledge';
import { isExcusable, judgeLeaf } from './judge-leaf';
import { ruleKey } from './rule-key';
import type { RuleLeaf } from './rule-leaf';
import { limitOf } from './rule-limit';
import { openLeaves, overallOf, ruleStatus, type LeafStatus } from './rule-status';
import { isGroup, partsOf } from './rule-tree';
import type { RuleStatus } from './rule-schema';
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

/** What is known of a company, and how rules of single facts stand by it. */
export interface Judge {
  knowledge: Knowledge;
  leafStatus: LeafStatus;
}

/** Looks at each rule once, however many calls share it: one for all the calls of a request. */
export function judgeOf(facts: EligibilityFacts): Judge {
  const knowledge = knowledgeOf(facts);
  const judged = new Map<RuleLeaf, RuleStatus>();
  return {
    knowledge,
    leafStatus(leaf) {
      const before = judged.get(leaf);
      if (before !== undefined) return before;
      const status = judgeLeaf(leaf, knowledge.get(limitOf(leaf).fact));
      judged.set(leaf, status);
      return status;
    },
  };
}

/**
 * Whether a company may apply, rule by rule. What is not known is never held against it: the rule is unknown and the call
 * may fit. A call none of whose conditions is known as a rule may fit, too: nothing was checked.
 */
export function checkEligibility(
  call: Pick<FundingCall, 'rules'>,
  facts: EligibilityFacts,
): Eligibility {
  return explainEligibility(call.rules, judgeOf(facts));
}

/** The same by a judge who has seen the company before. */
export function explainEligibility(rules: readonly EligibilityRule[], judge: Judge): Eligibility {
  const answers = rules.map((rule) => answerRule(rule, judge));
  return {
    overall: overallOf(rules, judge.leafStatus),
    openQuestions: openLeaves(rules, judge.leafStatus).length,
    failing: answers.find(({ status }) => status === 'not_met')?.key ?? null,
    rules: answers,
  };
}

function answerRule(rule: EligibilityRule, judge: Judge): RuleAnswer {
  if (!isGroup(rule)) return answerLeaf(rule, judge);
  const status = ruleStatus(rule, judge.leafStatus);
  const parts = partsOf(rule).map((part) => answerRule(part, judge));
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

function answerLeaf(rule: RuleLeaf, { knowledge, leafStatus }: Judge): RuleAnswer {
  const known = knowledge.get(limitOf(rule).fact);
  const status = leafStatus(rule);
  const said = known?.shown ?? (status === 'unknown' ? null : status === 'met');
  return {
    key: ruleKey(rule),
    rule,
    status,
    value: said,
    valueSource: said === null || known === undefined ? null : known.source,
    next: isExcusable(rule, knowledge) ? 'ask_adviser' : nextOf(rule, status),
    parts: [],
  };
}

function nextOf(rule: EligibilityRule, status: RuleAnswer['status']): RuleAnswer['next'] {
  if (status === 'met') return null;
  if (status === 'unknown') return 'ask_company';
  return (rule.kind === 'needs' ? NEXT_WHEN_MISSING[rule.what] : undefined) ?? 'other_call';
}
