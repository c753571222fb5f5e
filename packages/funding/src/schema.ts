import { CompanyProfile } from '@koble/accounts/schema';
import { plainLine, plainText } from '@koble/kernel';
import { SkillId } from '@koble/taxonomy/schema';
import { z } from 'zod';

export { staleness } from './staleness';

export const CALL_STATES = ['draft', 'published', 'closed'] as const;

export const INSTRUMENTS = ['grant', 'loan', 'guarantee', 'tax_credit', 'in_kind'] as const;
export const PURPOSES = [
  'hire',
  'training',
  'pilot',
  'research',
  'investment',
  'startup',
  'market',
  'network',
] as const;
export const DEADLINE_KINDS = ['rolling', 'fixed', 'batch', 'until_spent', 'unknown'] as const;
export const COST_KINDS = ['own_hours', 'purchased_rd', 'equipment', 'travel', 'training'] as const;
export const AID_BASES = [
  'de_minimis',
  'gber_25',
  'gber_28',
  'gber_31',
  'tax',
  'market',
  'unknown',
] as const;
export const DOCUMENTS = [
  'project_description',
  'budget',
  'training_plan',
  'partner_agreement',
  'pilot_customer_contract',
  'annual_accounts',
  'de_minimis_declaration',
  'payroll_records',
  'auditor_statement',
] as const;

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

/** What a project costs, in øre by kind of cost; own hours apart in hours, since calls cap the hour. */
export const ProjectCosts = z.strictObject({
  ownHours: z.int().min(0).max(100_000).default(0),
  hourCostOre: z.int().min(0).max(10_000_000).default(0),
  purchasedRdOre: z.int().min(0).max(100_000_000_000).default(0),
  equipmentOre: z.int().min(0).max(100_000_000_000).default(0),
  travelOre: z.int().min(0).max(100_000_000_000).default(0),
  trainingOre: z.int().min(0).max(100_000_000_000).default(0),
});
export type ProjectCosts = z.infer<typeof ProjectCosts>;

/**
 * What a call pays of a project, all in øre. `grantOre` = min(eligible × share, caps, aid balance); the company's own share is
 * the rest, in cash and in own hours (`ownHours` whole hours at the project's own price). `limits` names what holds the grant
 * down: raising anything else would not raise it. null where the call's amount or share is not known.
 */
export interface MoneyAnswer {
  totalOre: number;
  eligibleOre: number;
  grantOre: number;
  ownCashOre: number;
  ownHoursOre: number;
  ownHours: number;
  /** What is missing when the company's own budget is less than its cash share. */
  gapOre: number;
  limits: ('share' | 'max' | 'per_employee' | 'hour' | 'de_minimis' | 'below_min')[];
}

/** De minimis balance of the single undertaking on a day, in cents (Reg. (EU) 2023/2831). */
export interface DeMinimisBalance {
  on: string;
  ceilingCents: number;
  ceilingSource: string;
  registeredCents: number;
  declaredCents: number;
  remainingCents: number;
  /** True where the register may lack awards: always, until the national register holds three full years. */
  incomplete: boolean;
  /** The next day on which an award leaves the rolling three years, and how much then returns. */
  nextReturn: { on: string; cents: number } | null;
}

/** A funding call as anybody reads it. */
export interface FundingCall {
  id: string;
  slug: string;
  title: string;
  summary: { nb: string; en: string };
  funder: { id: string; name: string };
  state: (typeof CALL_STATES)[number];
  instrument: (typeof INSTRUMENTS)[number];
  purposes: (typeof PURPOSES)[number][];
  skills: string[];
  opensOn: string | null;
  deadlineKind: (typeof DEADLINE_KINDS)[number];
  /** Moments as ISO text, soonest first; empty for rolling calls. */
  deadlines: string[];
  amountMinOre: number | null;
  amountMaxOre: number | null;
  sharePercent: number | null;
  perEmployeeCapOre: number | null;
  hourCapOre: number | null;
  eligibleCosts: (typeof COST_KINDS)[number][];
  aidBasis: (typeof AID_BASES)[number];
  rules: EligibilityRule[];
  documents: (typeof DOCUMENTS)[number][];
  durationMonthsMax: number | null;
  sourceUrl: string;
  checkedOn: string;
  checkedBy: string;
  /** The year the facts are from when they are not verified for today. */
  exampleYear: number | null;
}

/** A call as its funder or an adviser writes it; published under its slug, and written again under the same one. */
export const CallInput = z
  .strictObject({
    slug: z.string().regex(/^[a-z0-9-]{1,80}$/),
    funderId: z.uuid(),
    title: z.string().overwrite(plainLine).min(3).max(140),
    summary: z.strictObject({
      nb: z.string().overwrite(plainText).min(20).max(600),
      en: z.string().overwrite(plainText).min(20).max(600),
    }),
    instrument: z.enum(INSTRUMENTS),
    purposes: z.array(z.enum(PURPOSES)).min(1),
    skills: z.array(SkillId).max(30),
    opensOn: z.iso.date().nullable(),
    deadlineKind: z.enum(DEADLINE_KINDS),
    deadlines: z.array(z.iso.datetime({ offset: true })).max(24),
    amountMinOre: z.int().min(0).max(1e13).nullable(),
    amountMaxOre: z.int().min(0).max(1e13).nullable(),
    sharePercent: z.int().min(1).max(100).nullable(),
    perEmployeeCapOre: z.int().min(0).max(1e13).nullable(),
    hourCapOre: z.int().min(0).max(1e8).nullable(),
    eligibleCosts: z.array(z.enum(COST_KINDS)),
    aidBasis: z.enum(AID_BASES),
    rules: z.array(EligibilityRule).max(30),
    documents: z.array(z.enum(DOCUMENTS)),
    durationMonthsMax: z.int().positive().max(240).nullable(),
    sourceUrl: z.url({ protocol: /^https?$/ }),
    checkedOn: z.iso.date(),
    checkedBy: z.string().overwrite(plainLine).min(1).max(120),
    exampleYear: z.int().min(2000).max(2100).nullable(),
  })
  .refine(
    ({ amountMinOre, amountMaxOre }) =>
      amountMinOre === null || amountMaxOre === null || amountMinOre <= amountMaxOre,
    { path: ['amountMinOre'], message: 'funding.amount_min_above_max' },
  );
export type CallInput = z.infer<typeof CallInput>;

export const FundingQuestion = z.strictObject({
  callId: z.uuid(),
  company: CompanyProfile.partial(),
  answers: EligibilityAnswers.default({}),
  costs: ProjectCosts.optional(),
  budgetOre: z.int().min(0).nullable().default(null),
});
export type FundingQuestion = z.infer<typeof FundingQuestion>;

export interface FundingAnswer {
  call: FundingCall;
  eligibility: Eligibility;
  /** null where the call does not say its amount or share, or no costs were given. */
  money: MoneyAnswer | null;
  /** Rule keys in the order to ask them: those that decide most first, at most eight. */
  questions: string[];
  deMinimis: DeMinimisBalance | null;
}
