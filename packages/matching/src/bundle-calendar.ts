import { nextDeadline } from '@koble/funding';
import type { FundingCall } from '@koble/funding/schema';
import { addDays, osloDate, type IsoDate } from '@koble/kernel';
import type { PilotOffer } from '@koble/pilots/schema';
import type { Combination } from './combination';
import type { Bundle } from './schema';
import type { Demand } from './supply';

type Calendar = Bundle['calendar'];

/** When a pilot would run. */
interface Run {
  start: IsoDate;
  end: IsoDate;
}

/**
 * What happens when in a combination, soonest first. The pilot waits for the call: it pays nothing that was begun before the
 * application was sent, or before the call says that a project may begin.
 */
export function calendarOf(demand: Demand, parts: Combination): Calendar {
  const { startsOn } = demand.need;
  const call = parts.call?.supply.kind === 'call' ? parts.call.supply.call : null;
  const offer = parts.pilot?.supply.kind === 'pilot' ? parts.pilot.supply.offer : null;
  const run = offer === null ? null : runOf(demand, offer, call);
  const events: Calendar = [
    ...(call === null ? [] : callEvents(call, run, demand.today)),
    ...(run === null ? [] : pilotEvents(demand, run)),
    ...personEvents(demand, parts),
    ...(startsOn === null ? [] : [{ on: startsOn, what: 'need_start' as const, late: false }]),
  ];
  return events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function runOf(
  { need, today }: Demand,
  { nextFreeOn, weeks }: PilotOffer,
  call: FundingCall | null,
): Run {
  const start = latest(nextFreeOn, [
    need.startsOn ?? today,
    call === null ? null : applyByOf(call, today),
    call?.earliestStartOn ?? null,
  ]);
  return { start, end: addDays(start, weeks * 7) };
}

function callEvents(call: FundingCall, run: Run | null, today: IsoDate): Calendar {
  const { opensOn, latestStartOn, latestEndOn } = call;
  const applyBy = applyByOf(call, today);
  return [
    ...(opensOn !== null && opensOn > today
      ? [{ on: opensOn, what: 'call_opens' as const, late: false }]
      : []),
    ...(applyBy === null ? [] : [{ on: applyBy, what: 'apply_by' as const, late: false }]),
    ...(latestStartOn === null
      ? []
      : [
          { on: latestStartOn, what: 'start_by' as const, late: isPast(run?.start, latestStartOn) },
        ]),
    ...(latestEndOn === null
      ? []
      : [{ on: latestEndOn, what: 'end_by' as const, late: isPast(run?.end, latestEndOn) }]),
  ];
}

function pilotEvents({ need }: Demand, { start, end }: Run): Calendar {
  const late = need.startsOn !== null && start > need.startsOn;
  return [
    { on: start, what: 'pilot_start', late },
    { on: end, what: 'pilot_end', late: false },
  ];
}

function personEvents({ need, today }: Demand, { person }: Combination): Calendar {
  if (person?.supply.kind !== 'candidate') return [];
  const on = latest(today, [person.supply.card.availableOn]);
  return [{ on, what: 'person_available', late: need.startsOn !== null && on > need.startsOn }];
}

function applyByOf(call: FundingCall, today: IsoDate): IsoDate | null {
  const deadline = nextDeadline(call, today);
  return deadline === null ? null : osloDate(deadline);
}

function isPast(day: IsoDate | undefined, limit: IsoDate): boolean {
  return day !== undefined && day > limit;
}

/** The last of a day and others; those that are not known are left out. */
function latest(day: IsoDate, others: readonly (IsoDate | null)[]): IsoDate {
  return others.reduce<IsoDate>((last, one) => (one !== null && one > last ? one : last), day);
}
