import type { Criterion, CriterionKey, CriterionValue } from './schema';

/** Whose wish a criterion is about: the company's, the other side's, or both. */
export type Side = 'need' | 'supply' | 'both';

/** One criterion judged, before its weight is known. `share` is how much of it is met, 0-1; null: not known. */
export interface Judged {
  key: CriterionKey;
  side: Side;
  share: number | null;
  blocker: boolean;
  demand: CriterionValue | null;
  value: CriterionValue | null;
}

/** Of an unknown criterion: neither for nor against. */
const UNKNOWN_SHARE = 0.5;

/** Judged criteria with weights scaled to 100; points to one decimal, so that what is shown adds up. */
export function weigh(
  judged: readonly Judged[],
  weights: Readonly<Partial<Record<CriterionKey, number>>>,
): Criterion[] {
  const total = judged.reduce((sum, { key }) => sum + (weights[key] ?? 0), 0);
  return judged.map(({ key, share, blocker, demand, value }) => {
    const weight = total === 0 ? 0 : ((weights[key] ?? 0) * 100) / total;
    return {
      key,
      weight: tenth(weight),
      points: tenth(weight * (share ?? UNKNOWN_SHARE)),
      status: statusOf(share),
      blocker: blocker && share === 0,
      demand,
      value,
    };
  });
}

/** How well one side is served, 0-100, by the criteria that are its own. */
export function fitOf(
  side: 'need' | 'supply',
  judged: readonly Judged[],
  weights: Readonly<Partial<Record<CriterionKey, number>>>,
): number {
  const own = judged.filter((criterion) => criterion.side === side || criterion.side === 'both');
  const total = own.reduce((sum, { key }) => sum + (weights[key] ?? 0), 0);
  if (total === 0) return 100;
  const got = own.reduce(
    (sum, { key, share }) => sum + (weights[key] ?? 0) * (share ?? UNKNOWN_SHARE),
    0,
  );
  return tenth((got * 100) / total);
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function statusOf(share: number | null): Criterion['status'] {
  if (share === null) return 'unknown';
  if (share >= 1) return 'met';
  return share > 0 ? 'partly' : 'missing';
}
