import { addDays, plainLine } from '@koble/kernel';
import { z } from 'zod';

/** The three templates of who may use what comes out of a pilot; their words are in `packages/words`. */
export const RIGHTS = ['company_owns', 'shared', 'open'] as const;
export type Rights = (typeof RIGHTS)[number];

export const MAX_SCOPE_LINES = 5;
export const MAX_CALLS = 5;

/** A step of the work with the share of the price that is paid for it, in whole percent. */
const Milestone = z.strictObject({
  title: z.string().overwrite(plainLine).min(3).max(140),
  on: z.iso.date(),
  percent: z.int().min(0).max(100),
});
export type Milestone = z.infer<typeof Milestone>;

/**
 * What is agreed on. `priceOre` in øre without VAT, whole hours, days as `YYYY-MM-DD` in Norway; `companyHours` are the company's
 * own work. Milestones stand in the order of their days, within the pilot's weeks, and their shares make 100 percent.
 */
export const AgreementTerms = z
  .strictObject({
    scope: z.array(z.string().overwrite(plainLine).min(3).max(200)).min(1).max(MAX_SCOPE_LINES),
    deliverables: z.array(z.string().overwrite(plainLine).min(3).max(200)).min(1).max(10),
    researcherHours: z.int().min(1).max(5000),
    priceOre: z.int().min(0).max(100_000_000_000),
    companyHours: z.int().min(0).max(2000),
    startOn: z.iso.date(),
    weeks: z.int().min(1).max(104),
    rights: z.enum(RIGHTS),
    nda: z.boolean(),
    callIds: z.array(z.uuid()).max(MAX_CALLS),
    milestones: z.array(Milestone).min(1).max(10),
  })
  .refine(({ milestones }) => sharesOf(milestones) === 100, {
    path: ['milestones'],
    message: 'agreements.shares_not_100',
  })
  .refine(({ milestones }) => areInOrder(milestones), {
    path: ['milestones'],
    message: 'agreements.milestones_out_of_order',
  })
  .refine((terms) => areWithin(terms), {
    path: ['milestones'],
    message: 'agreements.milestone_outside_pilot',
  });
export type AgreementTerms = z.infer<typeof AgreementTerms>;

/**
 * Terms that somebody proposes. A milestone is marked and a deliverable gets its files by what it is called, so no two of either are
 * called the same, in whatever case; terms that were laid before this was asked for stay as they are.
 */
export const ProposedTerms = AgreementTerms.refine(
  ({ milestones }) => areDifferent(milestones.map(({ title }) => title)),
  { path: ['milestones'], message: 'agreements.milestones_alike' },
).refine(({ deliverables }) => areDifferent(deliverables), {
  path: ['deliverables'],
  message: 'agreements.deliverables_alike',
});

/** What the milestones' shares add up to, in percent. */
export function sharesOf(milestones: readonly Pick<Milestone, 'percent'>[]): number {
  return milestones.reduce((sum, { percent }) => sum + percent, 0);
}

function areDifferent(titles: readonly string[]): boolean {
  return new Set(titles.map((title) => title.toLowerCase())).size === titles.length;
}

function areInOrder(milestones: readonly Milestone[]): boolean {
  return milestones.every(({ on }, at) => on >= (milestones[at - 1]?.on ?? on));
}

function areWithin({
  startOn,
  weeks,
  milestones,
}: {
  startOn: string;
  weeks: number;
  milestones: readonly Milestone[];
}): boolean {
  const endOn = addDays(startOn, weeks * 7);
  return milestones.every(({ on }) => on >= startOn && on <= endOn);
}
