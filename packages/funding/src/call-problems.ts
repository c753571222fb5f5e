import { osloDate } from '@koble/kernel';
import type { CallField } from './call-content';
import type { WrittenCall } from './editing-schema';
import type { CallProblemCode } from './funding-error';

export interface CallProblem {
  code: CallProblemCode;
  field: CallField;
}

/** What cannot be about a call whose fields are each right by themselves, at this moment; each at the field to put right. */
export function callProblems(call: WrittenCall, now: Date): CallProblem[] {
  return [...amountProblems(call), ...deadlineProblems(call, now), ...projectProblems(call)];
}

function amountProblems(call: WrittenCall): CallProblem[] {
  const { amountMinOre, amountMaxOre, potOre, sharePercent, intensityMaxPercent } = call;
  return [
    ...when(isAbove(amountMinOre, amountMaxOre), 'funding.amount_min_above_max', 'amountMinOre'),
    ...when(isAbove(amountMinOre, potOre), 'funding.amount_above_pot', 'potOre'),
    ...when(
      isAbove(sharePercent, intensityMaxPercent),
      'funding.share_above_intensity',
      'intensityMaxPercent',
    ),
  ];
}

/**
 * A forecast has no deadline by design: an expected day would be read as a real one. What was announced with fixed dates has one
 * ahead, or nobody could apply.
 */
function deadlineProblems(call: WrittenCall, now: Date): CallProblem[] {
  const { forecastMonth, deadlineKind, deadlines, opensOn } = call;
  if (forecastMonth !== null)
    return [
      ...when(deadlines.length > 0, 'funding.forecast_has_deadline', 'deadlines'),
      ...when(
        forecastMonth < osloDate(now).slice(0, 7),
        'funding.forecast_passed',
        'forecastMonth',
      ),
    ];
  const moments = deadlines.map((at) => new Date(at));
  const dated = deadlineKind === 'fixed' || deadlineKind === 'batch';
  const passed = moments.every((at) => at <= now);
  const last = moments.reduce((latest, at) => Math.max(latest, at.getTime()), 0);
  return [
    ...when(dated && moments.length === 0, 'funding.deadline_missing', 'deadlines'),
    ...when(dated && moments.length > 0 && passed, 'funding.deadline_passed', 'deadlines'),
    ...when(
      new Set(moments.map(Number)).size < moments.length,
      'funding.deadline_twice',
      'deadlines',
    ),
    ...when(
      opensOn !== null && moments.length > 0 && opensOn > osloDate(new Date(last)),
      'funding.dates_reversed',
      'opensOn',
    ),
  ];
}

function projectProblems(call: WrittenCall): CallProblem[] {
  const { earliestStartOn, latestStartOn, latestEndOn, trlMin, trlMax, costCaps } = call;
  const kinds = costCaps.map(({ kind }) => kind);
  return [
    ...when(isAfter(earliestStartOn, latestStartOn), 'funding.dates_reversed', 'latestStartOn'),
    ...when(
      isAfter(latestStartOn ?? earliestStartOn, latestEndOn),
      'funding.dates_reversed',
      'latestEndOn',
    ),
    ...when(isAbove(trlMin, trlMax), 'funding.trl_reversed', 'trlMin'),
    ...when(new Set(kinds).size < kinds.length, 'funding.cost_cap_twice', 'costCaps'),
  ];
}

function when(wrong: boolean, code: CallProblemCode, field: CallField): CallProblem[] {
  return wrong ? [{ code, field }] : [];
}

function isAbove(low: number | null, high: number | null): boolean {
  return low !== null && high !== null && low > high;
}

function isAfter(first: string | null, second: string | null): boolean {
  return first !== null && second !== null && first > second;
}
