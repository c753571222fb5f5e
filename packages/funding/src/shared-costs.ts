import { shareOf } from '@koble/kernel';
import { sumsOfSets, type PayingCall, type StackingCall } from './paying-call';
import { COST_KINDS } from './schema';

/** How much of one kind of cost public support together may pay. */
export interface Ceiling {
  /** The lowest of the highest public shares that calls state; Infinity where none does. */
  statedPercent: number;
  /** The highest share, or stated highest public share, of the calls. */
  highestPercent: number;
  /** What counts of the kind, by the call that counts most of it, in øre. */
  eligibleOre: number;
}

export const NO_CEILINGS: readonly Ceiling[] = COST_KINDS.map(() => ({
  statedPercent: Infinity,
  highestPercent: 0,
  eligibleOre: 0,
}));

/**
 * By kind of cost, the ceilings with one more call that shares. Each call's own statement of the highest public share holds for
 * what it may pay of; where none states one, the highest share of those calls does: the highest aid intensity of GBER
 * (Reg. (EU) 651/2014) art. 8 (3), also beside de minimis aid (Reg. (EU) 2023/2831 art. 5 (2)).
 */
export function withCeilingsOf(
  ceilings: readonly Ceiling[],
  { call, kinds, eligible }: PayingCall<StackingCall>,
): readonly Ceiling[] {
  const { intensityMaxPercent, sharePercent } = call;
  return ceilings.map((ceiling, at) =>
    kinds & (1 << at)
      ? {
          statedPercent: Math.min(ceiling.statedPercent, intensityMaxPercent ?? Infinity),
          highestPercent: Math.max(
            ceiling.highestPercent,
            intensityMaxPercent ?? sharePercent ?? 0,
          ),
          eligibleOre: Math.max(ceiling.eligibleOre, eligible[at] ?? 0),
        }
      : ceiling,
  );
}

/** Calls that state at least this highest public share, and what they could pay of one kind of cost together, in øre. */
export interface Statement {
  percent: number;
  ore: number;
}

/** The statements on each kind with those of one more call; null for a kind that some call pays without stating anything. */
export function withStatementOf(
  statements: readonly (readonly Statement[] | null)[],
  { call, kinds, pays }: PayingCall<StackingCall>,
): (readonly Statement[] | null)[] {
  const percent = call.intensityMaxPercent;
  return statements.map((of, at) => {
    if (of === null || !(kinds & (1 << at))) return of;
    if (percent === null) return null;
    const ore = pays[1 << at] ?? 0;
    const above = of.reduce(
      (most, one) => (one.percent >= percent ? Math.max(most, one.ore) : most),
      0,
    );
    return [
      ...of
        .filter((one) => one.percent !== percent)
        .map((one) => (one.percent < percent ? { ...one, ore: one.ore + ore } : one)),
      { percent, ore: above + ore },
    ];
  });
}

/**
 * The most of a kind that can be paid, given what the chosen calls could pay of it: a call that lets little be paid counts only where
 * no more than that is paid, so the choice is between a high share from few calls and a low one from many.
 */
export function statedOre(
  { statedPercent, eligibleOre }: Ceiling,
  statements: readonly Statement[],
  chosenOre: number,
): number {
  let most = 0;
  let besideOre = 0;
  for (const { percent, ore } of statements) {
    if (percent >= statedPercent) besideOre = Math.max(besideOre, ore);
    else most = Math.max(most, Math.min(shareOf(eligibleOre, percent), chosenOre + ore));
  }
  // Those ahead that state as much as has been stated, or more, change nothing: they pay beside what has been chosen.
  if (statedPercent === Infinity) return most;
  return Math.max(most, Math.min(shareOf(eligibleOre, statedPercent), chosenOre + besideOre));
}

/** What a ceiling lets public support pay of its kind, in whole øre. */
export function ceilingOre({ statedPercent, highestPercent, eligibleOre }: Ceiling): number {
  return shareOf(eligibleOre, Math.min(statedPercent, highestPercent));
}

/** Sums by set of kinds, of calls that pay as de minimis aid and of all others. */
export interface Sums {
  free: readonly number[];
  deMinimis: readonly number[];
}
export const NO_SUMS: Sums = { free: sumsOfSets([]), deMinimis: sumsOfSets([]) };

/** The sums with one more call's amounts. */
export function withAmounts(sums: Sums, amounts: readonly number[], deMinimis: boolean): Sums {
  const added = (to: readonly number[]): number[] => {
    const sum = [...to];
    for (let set = 0; set < sum.length; set += 1) sum[set] = (to[set] ?? 0) + (amounts[set] ?? 0);
    return sum;
  };
  return deMinimis
    ? { ...sums, deMinimis: added(sums.deMinimis) }
    : { ...sums, free: added(sums.free) };
}
