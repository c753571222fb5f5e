import { nextDeadline } from '@koble/funding';
import type { FundingCall } from '@koble/funding/schema';
import { addDays, osloDate, type IsoDate } from '@koble/kernel';
import { nextFreeDay, type PilotOffer } from '@koble/pilots/schema';
import { callsOf, offerOf, type Combination } from './combination';
import type { Bundle } from './schema';
import type { Demand } from './supply';

type Calendar = Bundle['calendar'];

/** From when to when somebody works on a combination; null where that is not known. A new employee's work does not end. */
interface Work {
  firstOn: IsoDate | null;
  /** By this day all who are in it have begun, and the pilot is over. */
  lastOn: IsoDate | null;
}

/**
 * What happens when in a combination, soonest first. The work waits for the calls: they pay nothing that was begun before the
 * application was sent, or before the call says that a project may begin. Where there is no pilot it begins with the person.
 */
export function calendarOf(demand: Demand, parts: Combination): Calendar {
  const { today } = demand;
  const { startsOn } = demand.need;
  const calls = callsOf(parts);
  const waits = waitsOf(calls, today);
  const offer = offerOf(parts);
  const pilot = offer && pilotRun(offer, lastOf([today, startsOn, ...waits]) ?? today);
  const person = personStart(parts, [today, ...(pilot === null ? waits : [])]);
  const work: Work = {
    firstOn: pilot?.start ?? person,
    lastOn: lastOf([pilot?.end ?? null, person]),
  };
  const events: Calendar = [
    ...calls.flatMap((call) => callEvents(call, work, today)),
    ...(pilot === null
      ? []
      : [
          event(pilot.start, 'pilot_start', isPast(pilot.start, startsOn)),
          event(pilot.end, 'pilot_end', false),
        ]),
    ...(person === null ? [] : [event(person, 'person_available', isPast(person, startsOn))]),
    ...(startsOn === null ? [] : [event(startsOn, 'need_start', false)]),
  ];
  return events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** When what calls pay for can begin, where it waits for nothing else: at once, where an application can be sent today. */
export function callsStart(calls: readonly FundingCall[], today: IsoDate): IsoDate {
  return lastOf([today, ...waitsOf(calls, today)]) ?? today;
}

/** Whether the work is done within the limits of all calls. */
export function isWithinWindows(calendar: Calendar): boolean {
  return !calendar.some(({ what, late }) => late && (what === 'start_by' || what === 'end_by'));
}

/** What work waits for: that the calls open, the last day to apply to each where it has one, and from when they let it begin. */
function waitsOf(calls: readonly FundingCall[], today: IsoDate): (IsoDate | null)[] {
  return calls.flatMap((call) => [call.opensOn, applyByOf(call, today), call.earliestStartOn]);
}

/** A student's task is delivered on its own day, whenever in its semester it begins. */
function pilotRun(offer: PilotOffer, wantedOn: IsoDate): { start: IsoDate; end: IsoDate } {
  const start = nextFreeDay(offer, wantedOn);
  const { task, weeks } = offer;
  const isInSemester = task !== null && start < task.deliversOn;
  return { start, end: isInSemester ? task.deliversOn : addDays(start, weeks * 7) };
}

function personStart(
  { person }: Combination,
  notBefore: readonly (IsoDate | null)[],
): IsoDate | null {
  if (person?.supply.kind !== 'candidate') return null;
  return lastOf([person.supply.card.availableOn, ...notBefore]);
}

function callEvents(call: FundingCall, { firstOn, lastOn }: Work, today: IsoDate): Calendar {
  const { id: callId, opensOn, latestStartOn, latestEndOn } = call;
  const applyBy = applyByOf(call, today);
  const day = (on: IsoDate | null, what: Calendar[number]['what'], late = false): Calendar =>
    on === null ? [] : [{ on, what, late, callId }];
  return [
    ...day(isPast(opensOn, today) ? opensOn : null, 'call_opens'),
    ...day(applyBy, 'apply_by'),
    ...day(latestStartOn, 'start_by', isPast(firstOn, latestStartOn)),
    ...day(latestEndOn, 'end_by', isPast(lastOn, latestEndOn)),
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

/** The last of the days that are known; null where none is. */
function lastOf(days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.reduce((last, day) => (last === null || isPast(day, last) ? day : last), null);
}
