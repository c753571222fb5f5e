import type { ImportedCall } from '@koble/funding';
import type { IsoDate } from '@koble/kernel';
import { dayOf, deadlineOf } from './brussels';

type Dates = Pick<ImportedCall['call'], 'opensOn' | 'forecastMonth' | 'deadlineKind' | 'deadlines'>;

interface SaidDates {
  status: 'forthcoming' | 'open' | 'closed';
  /** As they are written: a day, a month, or with a time behind. */
  opening: string | undefined;
  deadlines: readonly string[];
  isTwoStage: boolean;
}

/**
 * When a topic can be applied to, or why not now. Only the first deadline of two stages is kept: to the second those come who
 * passed the first. A topic that opens in a month without a day is a forecast, whose deadlines are not known yet; one that says
 * no month, or a day that went by without its opening, is not shown.
 */
export function euDates(
  { status, opening = '', deadlines, isTwoStage }: SaidDates,
  { now, today }: { now: Date; today: IsoDate },
): Dates | { reason: string } {
  if (status === 'closed') return { reason: 'closed' };
  const opensOn = dayOf(opening) ?? null;
  if (status === 'forthcoming' && opensOn === null)
    return /^20\d\d-(0[1-9]|1[0-2])$/.test(opening) && opening >= today.slice(0, 7)
      ? { opensOn: null, forecastMonth: opening, deadlineKind: 'unknown', deadlines: [] }
      : { reason: 'no day of opening' };
  if (status === 'forthcoming' && opensOn !== null && opensOn < today)
    return { reason: 'not opened on its day' };
  const all = [...new Set(deadlines.flatMap((at) => deadlineOf(at)?.toISOString() ?? []))].sort();
  const kept = isTwoStage ? all.slice(0, 1) : all;
  if (kept.length > 0 && kept.every((at) => new Date(at) <= now))
    return { reason: 'past its last deadline' };
  return { opensOn, forecastMonth: null, deadlines: kept, deadlineKind: kindOf(kept.length) };
}

function kindOf(deadlines: number): Dates['deadlineKind'] {
  if (deadlines === 0) return 'unknown';
  return deadlines === 1 ? 'fixed' : 'batch';
}
