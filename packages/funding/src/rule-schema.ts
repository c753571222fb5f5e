import type { CompanyProfile } from '@koble/accounts/schema';
import { z } from 'zod';
import { RuleLeaf } from './rule-leaf';

/** How deep groups of rules may stand in each other. */
const DEEPEST = 3;

/** Rules of which one must be met, all must, or that must not be met. */
export type RuleGroup =
  | { kind: 'any_of'; rules: EligibilityRule[] }
  | { kind: 'all_of'; rules: EligibilityRule[] }
  | { kind: 'not'; rule: EligibilityRule };

/** Who may apply, as data: what is asked of one fact, or a group of such rules. A call's rules must all be met. */
export type EligibilityRule = RuleLeaf | RuleGroup;

/** Groups at most three deep; written out level by level, so that no text can nest its reader deeper than that. */
export const EligibilityRule = ruleWithin(DEEPEST);

function ruleWithin(depth: number): z.ZodType<EligibilityRule> {
  if (depth === 0) return RuleLeaf;
  const inner = ruleWithin(depth - 1);
  return z.discriminatedUnion('kind', [
    ...RuleLeaf.options,
    z.strictObject({ kind: z.literal('any_of'), rules: z.array(inner).min(1).max(30) }),
    z.strictObject({ kind: z.literal('all_of'), rules: z.array(inner).min(1).max(30) }),
    z.strictObject({ kind: z.literal('not'), rule: inner }),
  ]);
}

/**
 * Answers to what no register knows, by the rule's key; absent is "don't know". The key holds what the rule asks, with its
 * count or amount: "needs:research_partner", "needs:group_of_companies:3".
 */
export const EligibilityAnswers = z.record(z.string().max(120), z.boolean());
export type EligibilityAnswers = z.infer<typeof EligibilityAnswers>;

export const RULE_STATUSES = ['met', 'not_met', 'unknown'] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

/** One rule's answer. The web makes the sentence from `rule` and `value`; `next` names what would help. */
export interface RuleAnswer {
  key: string;
  rule: EligibilityRule;
  status: RuleStatus;
  /** The company's value the answer rests on, or null where it is not known, or where it rests on `parts`. */
  value: string | number | boolean | null;
  /** Where the value is from and on which day, or null where it is not known. */
  valueSource: { source: CompanyProfile['source'] | 'answer'; at: string } | null;
  next:
    | 'ask_company'
    | 'ask_adviser'
    | 'find_research_partner'
    | 'find_pilot_customer'
    | 'contact_broker'
    | 'join_group'
    | 'other_call'
    | 'wait'
    | null;
  /** Of a group: its rules, each with its own answer. */
  parts: RuleAnswer[];
}

export interface Eligibility {
  overall: 'fits' | 'may_fit' | 'does_not_fit';
  /** How many facts that the answer waits for are not known; none where it is clear without them. */
  openQuestions: number;
  /** The first rule that is not met, by key; null where none is. */
  failing: string | null;
  rules: RuleAnswer[];
}

/** A question and the rule whose sentence asks it; its key is what the answer is given under. */
export interface AskedQuestion {
  key: string;
  rule: RuleLeaf;
}

/** What would have to be otherwise: which rules would then hold, or no longer, and what the call would be. */
export interface EligibilityChange {
  turned: { rule: RuleLeaf; holds: boolean }[];
  overall: 'fits' | 'may_fit';
}
