import { TZDate } from '@date-fns/tz';
import { plainLine, type IsoDate } from '@koble/kernel';
import { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { VTIMEZONE, ZONE } from './vtimezone';

/** Something with a day in a calendar: a whole day, or a moment on it. `url` is where one does something about it. */
export interface CalendarLine {
  /** The same each time that the same thing is told of, and of nothing else. */
  uid: string;
  on: IsoDate;
  at: Date | null;
  title: string;
  url: string;
  /** Counts on when it changes. */
  sequence: number;
}

/**
 * A calendar (RFC 5545) that programs read again and again, with all these lines, from whatever package they are. Whole days are days
 * wherever it is read; moments are on Norway's clock. A deadline takes nobody's time, and so does not make them busy.
 */
export function calendarFeed(
  lines: readonly CalendarLine[],
  { name, now }: { name: string; now: Date },
): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'Koble', product: 'Koble', language: 'NO' },
    method: ICalCalendarMethod.PUBLISH,
    name: plainLine(name),
    // Without a zone of the calendar's own, in which the generator would write stamps, that must be in UTC.
    timezone: { name: null, generator: () => VTIMEZONE },
    ttl: 60 * 60 * 4,
  });
  for (const { uid, on, at, title, url, sequence } of lines)
    calendar.createEvent({
      id: uid,
      sequence,
      timezone: ZONE,
      summary: plainLine(title),
      url,
      stamp: now,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(at === null ? wholeDay(on) : { start: new TZDate(at, ZONE) }),
    });
  // The generator leaves out the last line's end, which RFC 5545 3.1 demands.
  return `${calendar.toString()}\r\n`;
}

/** In the zone of the calendar, or the generator would write the day of the machine it runs on. */
function wholeDay(on: IsoDate): { start: Date; allDay: true } {
  return { start: new TZDate(`${on}T12:00:00Z`, ZONE), allDay: true };
}
