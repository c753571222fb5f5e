import { z } from 'zod';

/** How far a company has come with another call: each state has those before it behind it. */
export const CALL_STEPS = ['applied', 'granted', 'completed'] as const;

/** The page that this rule was read on, where it is another than the call's. */
const read = { sourceUrl: z.url({ protocol: /^https?$/ }).optional() };
const ore = z.int().positive().max(1e13);
const level = z.int().min(1).max(9);

/**
 * What a rule asks of one fact. Each kind answers met, not met or unknown from the company's facts and the answers given.
 * `age_max_years` means younger than `years`: a company of exactly that age is too old; funders may make an exception up to
 * `exceptionalYears`. A place is a county's two digits or a municipality's four; a prefix is of an SN2025 code ("25", "62.1").
 */
export const RuleLeaf = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('form_in'), forms: z.array(z.string()).min(1), ...read }),
  z.strictObject({ kind: z.literal('form_not_in'), forms: z.array(z.string()).min(1), ...read }),
  z.strictObject({
    kind: z.literal('age_max_years'),
    years: z.int().positive(),
    exceptionalYears: z.int().positive().optional(),
    ...read,
  }),
  z.strictObject({ kind: z.literal('employees_min'), count: z.int().min(0), ...read }),
  z.strictObject({ kind: z.literal('employees_max'), count: z.int().min(0), ...read }),
  z.strictObject({ kind: z.literal('industry_in'), sections: z.array(z.string()).min(1), ...read }),
  z.strictObject({
    kind: z.literal('industry_not_in'),
    sections: z.array(z.string()).min(1),
    ...read,
  }),
  z.strictObject({
    kind: z.literal('industry_code_in'),
    prefixes: z
      .array(z.string().regex(/^\d{2}(\.\d{1,3})?$/))
      .min(1)
      .max(60),
    ...read,
  }),
  z.strictObject({
    kind: z.literal('municipality_in'),
    prefix: z.string().regex(/^\d{2,4}$/),
    ...read,
  }),
  z.strictObject({
    kind: z.literal('place_in'),
    places: z
      .array(z.string().regex(/^\d{2}(\d{2})?$/))
      .min(1)
      .max(400),
    ...read,
  }),
  z.strictObject({ kind: z.literal('turnover_min'), ore, ...read }),
  z.strictObject({ kind: z.literal('turnover_max'), ore, ...read }),
  z.strictObject({ kind: z.literal('trl_min'), level, ...read }),
  z.strictObject({ kind: z.literal('trl_max'), level, ...read }),
  z.strictObject({
    kind: z.literal('after_call'),
    slug: z.string().regex(/^[a-z0-9-]{1,80}$/),
    state: z.enum(CALL_STEPS),
    /** The other call's title when the rule was written. */
    title: z.string().min(3).max(140).optional(),
    ...read,
  }),
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
    ...read,
  }),
]);
export type RuleLeaf = z.infer<typeof RuleLeaf>;
