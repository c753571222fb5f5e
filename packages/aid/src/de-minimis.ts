import { addDays, addYears, eurosToCents, oreToCents, type IsoDate } from '@koble/kernel';
import type { AidReturn, AWARD_BASES, DeMinimisBalance } from './schema';

/** Aid a company has been given. Only awards on the basis `de_minimis` count towards the ceiling. */
export interface AidAward {
  organisationId: string;
  grantedOn: IsoDate;
  giver: string;
  amountOre: number;
  /** NOK per EUR on the day of the award. */
  nokPerEur: number;
  basis: (typeof AWARD_BASES)[number];
  source: 'registered' | 'declared';
  /**
   * Of a company of the same undertaking whose awards are not shown: its sum counts, and the day on which its aid returns,
   * which would tell when it was given and how much, is not said.
   */
  hidden?: boolean;
}

interface DeMinimisRule {
  from: IsoDate;
  to: IsoDate;
  ceilingCents: number;
  window: 'three_fiscal_years' | 'rolling_three_years';
  source: string;
}

/** The ceiling of each period. The first is only history: no balance is computed by it any more. */
const DE_MINIMIS_RULES: readonly DeMinimisRule[] = [
  {
    from: '2014-01-01',
    to: '2023-12-31',
    ceilingCents: eurosToCents(200_000),
    window: 'three_fiscal_years',
    source: 'Reg. (EU) No 1407/2013 art. 3(2)',
  },
  {
    from: '2024-01-01',
    to: '2030-12-31',
    ceilingCents: eurosToCents(300_000),
    window: 'rolling_three_years',
    source: 'Reg. (EU) 2023/2831 art. 3(2)',
  },
];

const WINDOW_YEARS = 3;

/** From this day awards must be in a public register (Reg. (EU) 2023/2831 art. 6); before it, only companies know. */
const REGISTER_SINCE: IsoDate = '2026-01-01';

/**
 * The de minimis room of a single undertaking on a day, in cents, from the awards of all its companies: rolling three years
 * to the day, each award at the rate of its own day, registered and declared apart. null on a day for which no rolling rule
 * is known (before 2024 and after 2030).
 */
export function deMinimisBalance(
  awards: readonly AidAward[],
  on: IsoDate,
): DeMinimisBalance | null {
  const rule = DE_MINIMIS_RULES.find(({ from, to }) => from <= on && on <= to);
  if (rule?.window !== 'rolling_three_years') return null;
  const counted = countingOn(awards, on);
  const registeredCents = sumCents(counted.filter(({ source }) => source === 'registered'));
  const declaredCents = sumCents(counted.filter(({ source }) => source === 'declared'));
  return {
    on,
    ceilingCents: rule.ceilingCents,
    ceilingSource: rule.source,
    registeredCents,
    declaredCents,
    remainingCents: Math.max(0, rule.ceilingCents - registeredCents - declaredCents),
    incomplete: on < addYears(REGISTER_SINCE, WINDOW_YEARS),
    nextReturn: returnsOf(counted)[0] ?? null,
  };
}

/** The awards that count on a day: de minimis aid of the three years that end on it. */
export function countingOn(awards: readonly AidAward[], on: IsoDate): AidAward[] {
  return inWindow(awards, on).filter(({ basis }) => basis === 'de_minimis');
}

/** The awards of no sum that may count on a day: of the same three years, on a basis that is not known. */
export function perhapsCountingOn<Award extends AidAward>(
  awards: readonly Award[],
  on: IsoDate,
): Award[] {
  return inWindow(awards, on).filter(({ basis }) => basis === 'unknown');
}

function inWindow<Award extends AidAward>(awards: readonly Award[], on: IsoDate): Award[] {
  return awards.filter(({ grantedOn }) => grantedOn <= on && counts(grantedOn, on));
}

function counts(grantedOn: IsoDate, on: IsoDate): boolean {
  return grantedOn > addYears(on, -WINDOW_YEARS);
}

/** When aid that counts today will have left the window, and how much on each day; the soonest first. Hidden awards are left out. */
export function returnsOf(counted: readonly AidAward[]): AidReturn[] {
  const shown = counted.filter(({ hidden }) => hidden !== true);
  const days = new Set(shown.map(({ grantedOn }) => returnsOn(grantedOn)));
  return [...days].sort().map((on) => ({
    on,
    cents: sumCents(shown.filter(({ grantedOn }) => returnsOn(grantedOn) === on)),
  }));
}

/** The first day an award no longer counts: the same day three years on, of 29 February the day after the 28th. */
export function returnsOn(grantedOn: IsoDate): IsoDate {
  const day = addYears(grantedOn, WINDOW_YEARS);
  return counts(grantedOn, day) ? addDays(day, 1) : day;
}

/** Each award at the rate of its own day. */
export function sumCents(awards: readonly AidAward[]): number {
  return awards.reduce(
    (sum, { amountOre, nokPerEur }) => sum + oreToCents(amountOre, nokPerEur),
    0,
  );
}
