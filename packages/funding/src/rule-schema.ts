import type { CompanyProfile } from '@koble/accounts/schema';
import { z } from 'zod';

/**
 * Who may apply, as data. Each kind of rule answers met, not met or unknown from the company's facts and the answers given.
 * `age_max_years` means younger than `years`: a company of exactly that age is too old; funders may make an exception up to
 * `exceptionalYears`.
 */
export const EligibilityRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('form_in'), forms: z.array(z.string()).min(1) }),
  z.strictObject({ kind: z.literal('form_not_in'), forms: z.array(z.string()).min(1) }),
  z.strictObject({
    kind: z.literal('age_max_years'),
    years: z.int().positive(),
    exceptionalYears: z.int().positive().optional(),
  }),
  z.strictObject({ kind: z.literal('employees_min'), count: z.int().min(0) }),
  z.strictObject({ kind: z.literal('employees_max'), count: z.int().min(0) }),
  z.strictObject({ kind: z.literal('industry_in'), sections: z.array(z.string()).min(1) }),
  z.strictObject({ kind: z.literal('industry_not_in'), sections: z.array(z.string()).min(1) }),
  z.strictObject({ kind: z.literal('municipality_in'), prefix: z.string().regex(/^\d{2,4}$/) }),
  z.strictObject({
    kind: z.literal('needs'),
    what: z.enum([
      'research_partner',
      'broker_contact',
      'pilot_customer',
      'group_of_companies',
      'foreign_partner',
      'little_research_experience',
      'international_potential',
      'competitive_business',
      'no_other_running_project',
      'taxable_in_norway',
      'not_majority_owned_by_established_company',
      'not_started',
      'equity_minimum',
    ]),
    count: z.int().positive().optional(),
    amountOre: z.int().positive().optional(),
  }),
]);
export type EligibilityRule = z.infer<typeof EligibilityRule>;

/**
 * Answers to what no register knows, by the rule's key; absent is "don't know". The key holds what the rule asks, with its
 * count or amount: "needs:research_partner", "needs:group_of_companies:3".
 */
export const EligibilityAnswers = z.record(z.string().max(60), z.boolean());
export type EligibilityAnswers = z.infer<typeof EligibilityAnswers>;

export const RULE_STATUSES = ['met', 'not_met', 'unknown'] as const;

/** One rule's answer. The web makes the sentence from `rule` and `value`; `next` names what would help. */
export interface RuleAnswer {
  key: string;
  rule: EligibilityRule;
  status: (typeof RULE_STATUSES)[number];
  /** The company's value the answer rests on, or null where it is not known. */
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
}

export interface Eligibility {
  overall: 'fits' | 'may_fit' | 'does_not_fit';
  openQuestions: number;
  /** The first rule that is not met, by key; null where none is. */
  failing: string | null;
  rules: RuleAnswer[];
}
