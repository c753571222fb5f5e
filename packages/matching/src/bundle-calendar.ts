import { nextDeadline } from '@koble/funding';
import type { FundingCall } from '@koble/funding/schema';
import { addDays, osloDate, type IsoDate } from '@koble/kernel';
import { callsOf, offerOf, type Combination } from './combination';
import type { Bundle } from './schema';
import type { Demand } from './supply';

type Calendar = Bundle['calendar'];

/** When the work of a combination begins, and when it is over: a new employee's is not. */
interface Run {
  start: IsoDate;
  end: IsoDate | null;
}

/**
 * What happens when in a combination, soonest first. The work waits for the calls: they pay nothing that was begun before the
 * application was sent, or before the call says that a project may begin. Where there is no pilot it begins with the person.
 */
export function calendarOf(demand: Demand, parts: Combination): Calendar {
  const { startsOn } = demand.need;
  const calls = callsOf(parts);
  const run = runOf(demand, parts, calls);
  const person = personStart(demand, parts, calls);
  const events: Calendar = [
    ...calls.flatMap((call) => callEvents(call, { run, person, today: demand.today })),
    ...(offerOf(parts) === null || run === null ? [] : pilotEvents(demand, run)),
    ...(person === null ? [] : [event(person, 'person_available', isPast(person, startsOn))]),
    ...(startsOn === null ? [] : [event(startsOn, 'need_start', false)]),
  ];
  return events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Whether the work is done within the limits of all calls. */
export function isWithinWindows(calendar: Calendar): boolean {
  return !calendar.some(({ what, late }) => late && (what === 'start_by' || what === 'end_by'));
}

function runOf(demand: Demand, parts: Combination, calls: readonly FundingCall[]): Run | null {
  const { need, today } = demand;
  const offer = offerOf(parts);
  if (offer === null) {
    const start = personStart(demand, parts, calls);
    return start === null ? null : { start, end: null };
  }
  const start = latest(offer.nextFreeOn, [need.startsOn ?? today, ...notBefore(calls, today)]);
  return { start, end: addDays(start, offer.weeks * 7) };
}

function personStart(
  { today }: Demand,
  parts: Combination,
  calls: readonly FundingCall[],
): IsoDate | null {
  if (parts.person?.supply.kind !== 'candidate') return null;
  const waits = parts.pilot === null ? notBefore(calls, today) : [];
  return latest(today, [parts.person.supply.card.availableOn, ...waits]);
}

function notBefore(calls: readonly FundingCall[], today: IsoDate): (IsoDate | null)[] {
  return calls.flatMap((call) => [applyByOf(call, today), call.earliestStartOn]);
}

function callEvents(
  call: FundingCall,
  { run, person, today }: { run: Run | null; person: IsoDate | null; today: IsoDate },
): Calendar {
  const { id: callId, opensOn, latestStartOn, latestEndOn } = call;
  const applyBy = applyByOf(call, today);
  const endsLate = isPast(run?.end ?? null, latestEndOn) || isPast(person, latestEndOn);
  return [
    ...(opensOn !== null && opensOn > today
      ? [{ on: opensOn, what: 'call_opens' as const, late: false }]
      : []),
    ...(applyBy === null ? [] : [{ on: applyBy, what: 'apply_by' as const, late: false }]),
    ...(latestStartOn === null
      ? []
      : [
          {
            on: latestStartOn,
            what: 'start_by' as const,
            late: isPast(run?.start ?? null, latestStartOn),
          },
        ]),
    ...(latestEndOn === null ? [] : [{ on: latestEndOn, what: 'end_by' as const, late: endsLate }]),
  ].map((day) => ({ ...day, callId }));
}

function pilotEvents({ need }: Demand, { start, end }: Run): Calendar {
  return [
    event(start, 'pilot_start', isPast(start, need.startsOn)),
    ...(end === null ? [] : [event(end, 'pilot_end', false)]),
  ];
}

/** A day that is of no call. */
function event(on: IsoDate, what: Calendar[number]['what'], late: boolean): Calendar[number] {
  return { on, what, late, callId: null };
}

function applyByOf(call: FundingCall, today: IsoDate): IsoDate | null {
  const deadline = nextDeadline(call, today);
  return deadline === null ? null : osloDate(deadline);
}

function isPast(day: IsoDate | null, limit: IsoDate | null): boolean {
  return day !== null && limit !== null && day > limit;
}

/** The last of a day and others; those that are not known are left out. */
function latest(day: IsoDate, others: readonly (IsoDate | null)[]): IsoDate {
  return others.reduce<IsoDate>((last, one) => (one !== null && one > last ? one : last), day);
}
