import { z } from 'zod';

export const COST_KINDS = ['own_hours', 'purchased_rd', 'equipment', 'travel', 'training'] as const;
export type CostKind = (typeof COST_KINDS)[number];

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
 * What an hour of the company's own people counts as in a project, in øre: NOK 700, the most that SkatteFUNN lets an own
 * hour cost (Skattefunn since 2020, domain sources S70 and S71). The company's real cost is asked for in the funding answer.
 */
export const OWN_HOUR_ORE = 70_000;

/**
 * What a call pays of a project, all in øre. `grantOre` = min(eligible × share, caps, aid balance), where the share of each kind
 * of cost is rounded down to whole øre by itself, so that no cost is paid above its share; the company's own share is the rest,
 * in cash and in own hours (`ownHours` whole hours at the project's own price). `limits` names what holds the grant down:
 * raising anything else would not raise it. null where the call's amount or share is not known.
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
  limits: (
    'share' | 'max' | 'per_employee' | 'hour' | 'cost_cap' | 'de_minimis' | 'below_min' | 'too_long'
  )[];
}

/**
 * What several calls pay together of one project, in øre, and what is left to the company. A call's `limits` are those of the
 * call by itself; `others` alone where it pays less than it would by itself, since other support has paid of the same.
 */
export interface StackedMoney extends Omit<MoneyAnswer, 'eligibleOre' | 'limits'> {
  calls: {
    id: string;
    grantOre: number;
    byKind: { kind: CostKind; ore: number }[];
    limits: readonly (MoneyAnswer['limits'][number] | 'others')[];
  }[];
  kinds: { kind: CostKind; costOre: number; paidOre: number; ownOre: number }[];
  /** How much of it is de minimis aid. */
  deMinimisOre: number;
  /** The calls whose schemes do not say whether they pay beside others: they were taken to pay other costs only. */
  stackingUnknown: string[];
}
