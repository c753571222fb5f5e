import { z } from 'zod';
import { CALL_STATES, CallInput, type FundingCall } from './call-schema';

/** All that a call's writers decide of it. */
export type CallContent = CallInput & { state: FundingCall['state'] };

/** What was kept of a call: it may be from before a field was added. */
export const KeptContent = z
  .strictObject({ ...CallInput.shape, state: z.enum(CALL_STATES) })
  .partial();
export type KeptContent = z.infer<typeof KeptContent>;

/** The fields of a call in the order in which they are written and compared. The check against the source is an act of its own. */
export const CALL_FIELDS = [
  ...(['state', 'title', 'slug', 'funderId', 'summary', 'instrument', 'purposes'] as const),
  ...(['skills', 'forecastMonth', 'opensOn', 'deadlineKind', 'deadlines'] as const),
  ...(['amountMinOre', 'amountMaxOre', 'sharePercent', 'intensityMaxPercent'] as const),
  ...(['perEmployeeCapOre', 'hourCapOre', 'potOre', 'eligibleCosts', 'costCaps'] as const),
  ...(['stacking', 'payout', 'aidBasis', 'rules', 'trlMin', 'trlMax'] as const),
  ...(['earliestStartOn', 'latestStartOn', 'latestEndOn', 'durationMonthsMax'] as const),
  ...(['documents', 'steps', 'sourceUrl', 'exampleYear'] as const),
] as const satisfies (keyof CallContent)[];
export type CallField = (typeof CALL_FIELDS)[number];

/** What its writers decided of a call that is stored. */
export function contentOf({ id: _, funder, ...call }: FundingCall): CallContent {
  return { ...call, funderId: funder.id };
}

/**
 * What a call says when an earlier version of it is taken back: what one from before a field was added does not say stays as it
 * is, and so do its address, its funder and its check against the source.
 */
export function takenBack(call: FundingCall, version: KeptContent): CallContent {
  const { slug, funderId, checkedOn, checkedBy, ...now } = contentOf(call);
  const said = Object.fromEntries(
    Object.entries(version).filter(([, value]) => value !== undefined),
  );
  return { ...now, ...said, slug, funderId, checkedOn, checkedBy };
}

/** The fields that say something else in the one than in the other; what has come since, where one of them is older. */
export function changedFields(before: KeptContent, after: KeptContent): CallField[] {
  return CALL_FIELDS.filter((field) => sorted(before[field]) !== sorted(after[field]));
}

/** Values as text in which the order of keys says nothing: PostgreSQL keeps another one than the domain. */
function sorted(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
