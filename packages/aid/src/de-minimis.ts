import { addDays, addYears, eurosToCents, oreToCents, type IsoDate } from '@koble/kernel';
import type { DeMinimisBalance } from './schema';

/** Aid a company has been given. Only awards on the basis `de_minimis` count towards the ceiling. */
export interface AidAward {
  organisationId: string;
  grantedOn: IsoDate;
  giver: string;
  amountOre: number;
  /** NOK per EUR on the day of the award. */
  nokPerEur: number;
  basis: 'de_minimis' | 'gber_25' | 'gber_28' | 'gber_31' | 'other';
  source: 'registered' | 'declared';
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
  const counted = awards.filter(
    ({ basis, grantedOn }) => basis === 'de_minimis' && grantedOn <= on && counts(grantedOn, on),
  );
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
    nextReturn: nextReturn(counted),
  };
}

function counts(grantedOn: IsoDate, on: IsoDate): boolean {
  return grantedOn > addYears(on, -WINDOW_YEARS);
}

function nextReturn(counted: readonly AidAward[]): DeMinimisBalance['nextReturn'] {
  const [on] = counted.map(({ grantedOn }) => returnsOn(grantedOn)).sort();
  if (on === undefined) return null;
  return { on, cents: sumCents(counted.filter(({ grantedOn }) => returnsOn(grantedOn) === on)) };
}

/** The first day an award no longer counts: the same day three years on, of 29 February the day after the 28th. */
function returnsOn(grantedOn: IsoDate): IsoDate {
  const day = addYears(grantedOn, WINDOW_YEARS);
  return counts(grantedOn, day) ? addDays(day, 1) : day;
}

function sumCents(awards: readonly AidAward[]): number {
  return awards.reduce(
    (sum, { amountOre, nokPerEur }) => sum + oreToCents(amountOre, nokPerEur),
    0,
  );
}
