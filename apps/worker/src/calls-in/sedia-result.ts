import { z } from 'zod';
import { jsonOf } from './topic-budget';

/**
 * One result of the portal's search, as far as Koble uses it: every value of `metadata` is a list of texts. Source: the importers
 * of other public projects, read in November 2026; the portal describes no schema.
 */
export const SediaResult = z.object({
  url: z.string().nullish(),
  metadata: z.record(z.string(), z.unknown()),
});
export type SediaResult = z.infer<typeof SediaResult>;

export const SediaPage = z.object({
  totalResults: z.int().nonnegative(),
  results: z.array(z.unknown()),
});
export type SediaPage = z.infer<typeof SediaPage>;

/** The texts of a field; none where it is missing or no list. */
export function textsOf({ metadata }: SediaResult, field: string): string[] {
  const value = metadata[field];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

const STATUSES = { '31094501': 'forthcoming', '31094502': 'open', '31094503': 'closed' } as const;
type Status = (typeof STATUSES)[keyof typeof STATUSES];

const Actions = z.array(
  z.object({
    status: z.object({ id: z.union([z.string(), z.number()]).transform(String) }).optional(),
    plannedOpeningDate: z.string().nullish(),
    deadlineDates: z.array(z.string()).nullish(),
  }),
);

/**
 * A topic's own dates. Its `actions` go before the fields of the index, which is not always written again when a topic opens.
 * undefined: neither says a status that is known.
 */
export function saidDatesOf(result: SediaResult) {
  const parsed = Actions.safeParse(jsonOf(textsOf(result, 'actions')[0]));
  const actions = parsed.success ? parsed.data : [];
  const status =
    actions.map(({ status: said }) => statusOf(said?.id)).find((said) => said !== undefined) ??
    statusOf(textsOf(result, 'status')[0]);
  if (status === undefined) return undefined;
  const deadlines = actions.flatMap(({ deadlineDates }) => deadlineDates ?? []);
  return {
    status,
    opening:
      actions.map(({ plannedOpeningDate }) => plannedOpeningDate).find(Boolean) ??
      textsOf(result, 'startDate')[0],
    deadlines: deadlines.length > 0 ? deadlines : textsOf(result, 'deadlineDate'),
    isTwoStage: textsOf(result, 'deadlineModel')[0] === 'two-stage',
  };
}

function statusOf(id: string | undefined): Status | undefined {
  return Object.entries(STATUSES).find(([known]) => known === id)?.[1];
}
