import { z } from 'zod';
import { CallInput, Payout } from './call-schema';
import { COST_KINDS } from './money-schema';
import { EligibilityRule } from './rule-schema';

const Typed = z.string().max(2000);
const { instrument, purposes, skills, deadlineKind, eligibleCosts, aidBasis, documents, stacking } =
  CallInput.shape;

/**
 * A call as it stands in the fields while somebody writes it: numbers, amounts in kroner and dates as they were typed, right or
 * not. Deadlines are a day and a time on the clock in Norway.
 */
export const CallForm = z.strictObject({
  title: Typed,
  slug: Typed,
  funderId: Typed,
  summary: z.strictObject({ nb: Typed, en: Typed }),
  instrument,
  purposes: z.array(purposes.element).max(purposes.element.options.length),
  skills,
  forecastMonth: Typed,
  opensOn: Typed,
  deadlineKind,
  deadlines: z.array(z.strictObject({ day: Typed, time: Typed })).max(24),
  amountMinOre: Typed,
  amountMaxOre: Typed,
  sharePercent: Typed,
  intensityMaxPercent: Typed,
  perEmployeeCapOre: Typed,
  hourCapOre: Typed,
  potOre: Typed,
  eligibleCosts,
  costCaps: z
    .array(z.strictObject({ kind: z.enum(COST_KINDS), percent: Typed }))
    .max(COST_KINDS.length),
  stacking,
  payout: z.strictObject({ advancePercent: Typed, rest: Payout.shape.rest }).nullable(),
  aidBasis,
  rules: z.array(EligibilityRule).max(30),
  trlMin: Typed,
  trlMax: Typed,
  earliestStartOn: Typed,
  latestStartOn: Typed,
  latestEndOn: Typed,
  durationMonthsMax: Typed,
  documents,
  steps: z.array(z.strictObject({ nb: Typed, en: Typed })).max(10),
  sourceUrl: Typed,
  exampleYear: Typed,
});
export type CallForm = z.infer<typeof CallForm>;
