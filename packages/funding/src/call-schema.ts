import { plainLine, plainText } from '@koble/kernel';
import { SkillId } from '@koble/taxonomy/schema';
import { z } from 'zod';
import { COST_KINDS } from './money-schema';
import { EligibilityRule } from './rule-schema';

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
 * Whether a call pays beside other public support: of the same costs within the highest intensity, of other costs only, not at
 * all, or the scheme does not say (GBER art. 8, Reg. (EU) 2023/2831 art. 5).
 */
export const STACKING = ['same_costs', 'other_costs', 'none', 'unknown'] as const;

export const CostCap = z.strictObject({
  kind: z.enum(COST_KINDS),
  percent: z.int().min(0).max(100),
});
export type CostCap = z.infer<typeof CostCap>;

/** When the money comes: a share in advance, in whole percent, and the rest after the fact. */
export const Payout = z.strictObject({
  advancePercent: z.int().min(0).max(100),
  rest: z.enum(['at_end', 'each_half_year', 'each_quarter', 'tax_settlement']),
});
export type Payout = z.infer<typeof Payout>;

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
  /** At most this share of the eligible cost may be of this kind. */
  costCaps: CostCap[];
  stacking: (typeof STACKING)[number];
  /** The highest public share of the same cost, all support together; null where the scheme does not say. */
  intensityMaxPercent: number | null;
  payout: Payout | null;
  /** The month, "2027-03", a call is expected to open in; null for one that has been announced. A forecast has no deadline. */
  forecastMonth: string | null;
  earliestStartOn: string | null;
  latestStartOn: string | null;
  latestEndOn: string | null;
  potOre: number | null;
  trlMin: number | null;
  trlMax: number | null;
  /** How to apply, step by step. */
  steps: { nb: string; en: string }[];
  sourceUrl: string;
  checkedOn: string;
  checkedBy: string;
  /** The year the facts are from when they are not verified for today. */
  exampleYear: number | null;
}

/**
 * A call as its funder or an adviser writes it; published under its slug, and written again under the same one. What no single
 * field can say of itself is in `callProblems`.
 */
export const CallInput = z.strictObject({
  // Two names are those of pages of the web, beside which a call would be hidden.
  slug: z.string().regex(/^(?!(?:for-oss|prosjekt)$)[a-z0-9-]{1,80}$/),
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
  costCaps: z.array(CostCap).max(COST_KINDS.length),
  stacking: z.enum(STACKING),
  intensityMaxPercent: z.int().min(1).max(100).nullable(),
  payout: Payout.nullable(),
  forecastMonth: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .nullable(),
  earliestStartOn: z.iso.date().nullable(),
  latestStartOn: z.iso.date().nullable(),
  latestEndOn: z.iso.date().nullable(),
  potOre: z.int().min(0).max(1e15).nullable(),
  trlMin: z.int().min(1).max(9).nullable(),
  trlMax: z.int().min(1).max(9).nullable(),
  steps: z
    .array(
      z.strictObject({
        nb: z.string().overwrite(plainLine).min(3).max(300),
        en: z.string().overwrite(plainLine).min(3).max(300),
      }),
    )
    .max(10),
  sourceUrl: z.url({ protocol: /^https?$/ }),
  checkedOn: z.iso.date(),
  checkedBy: z.string().overwrite(plainLine).min(1).max(120),
  exampleYear: z.int().min(2000).max(2100).nullable(),
});
export type CallInput = z.infer<typeof CallInput>;
