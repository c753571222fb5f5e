import type { FundingCall } from '@koble/funding/schema';
import { nextDeadline } from '@koble/funding';
import { assertNever, osloDate, toldAlready, type IsoDate, type Told } from '@koble/kernel';
import type { ItemKind } from './case-kinds';
import { REMINDER_DAYS } from './reminder-days';

/** What a call says of when something is due. */
export type CallDays = Pick<FundingCall, 'deadlines' | 'latestStartOn' | 'latestEndOn'>;

/** The last day of something in Norway, and the moment on it where the hour is known. */
export interface Due {
  dueOn: IsoDate | null;
  dueAt: Date | null;
}

export const NO_DAY: Due = { dueOn: null, dueAt: null };

/** When the call says that an item of this kind is due; no day where it says none. */
export function dueByCall(kind: ItemKind, call: CallDays, now: Date): Due {
  switch (kind) {
    case 'application': {
      const dueAt = nextDeadline(call, now);
      return { dueAt, dueOn: dueAt === null ? null : osloDate(dueAt) };
    }
    case 'project_start':
      return { dueOn: call.latestStartOn, dueAt: null };
    case 'project_end':
      return { dueOn: call.latestEndOn, dueAt: null };
    case 'payment_request':
    case 'report':
    case 'final_report':
    case 'document':
    case 'own':
      return NO_DAY;
    default:
      return assertNever(kind);
  }
}

interface Planned extends Due, Told {
  kind: ItemKind;
  document: string | null;
  dueByCall: boolean;
}

/**
 * What has to be done for an application: what the call asks for, by when it says so, and what comes after a grant, for which the
 * company sets the days. A scheme that is not in the catalogue has these too, all without a day.
 */
export function checklistOf(call: FundingCall | null, now: Date): Planned[] {
  const kinds: readonly ItemKind[] = [
    'application',
    ...when('project_start', hasDay(call?.latestStartOn)),
    'payment_request',
    ...when('report', paysAlongTheWay(call)),
    'final_report',
    ...when('project_end', hasDay(call?.latestEndOn)),
  ];
  return [
    ...kinds.map((kind) => ({
      kind,
      document: null,
      ...planned(call === null ? NO_DAY : dueByCall(kind, call, now), now),
    })),
    ...(call?.documents ?? []).map((document) => ({
      kind: 'document' as const,
      document,
      ...planned(NO_DAY, now),
    })),
  ];
}

function when(kind: ItemKind, isThere: boolean): ItemKind[] {
  return isThere ? [kind] : [];
}

function hasDay(day: IsoDate | null | undefined): boolean {
  return day !== null && day !== undefined;
}

/** Money that comes each half year or quarter comes for a report of it. */
function paysAlongTheWay(call: FundingCall | null): boolean {
  const rest = call?.payout?.rest;
  return rest === 'each_half_year' || rest === 'each_quarter';
}

function planned(due: Due, now: Date) {
  return {
    ...due,
    dueByCall: due.dueOn !== null,
    ...toldAlready(REMINDER_DAYS, due.dueOn, osloDate(now)),
  };
}
