import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** A meeting as calendars are told of it: `title` and `place` are plain text, and nobody is named. */
export interface CalendarMeeting {
  id: string;
  title: string;
  place: string;
  startsAt: Date;
  minutes: number;
  sequence: number;
  cancelled: boolean;
  changedAt: Date;
}

/**
 * A calendar file (RFC 5545) that puts the meeting into a calendar, or strikes it out when it is cancelled. It is the same entry
 * each time by its UID, and a later one wins by its SEQUENCE. Moments are in UTC, which calendars show in the reader's own zone.
 * It has no ORGANIZER, against RFC 5546 3.2.1: calendars do without, and a file that goes from hand to hand gives nobody away.
 */
export function calendarEntry(meeting: CalendarMeeting): string {
  const { startsAt } = meeting;
  const calendar = new ICalCalendar({
    prodId: { company: 'Koble', product: 'Koble', language: 'NO' },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: meeting.id,
    sequence: meeting.sequence,
    status: meeting.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    start: startsAt,
    end: new Date(startsAt.getTime() + meeting.minutes * 60_000),
    summary: calendarText(meeting.title),
    location: calendarText(meeting.place),
    stamp: meeting.changedAt,
    lastModified: meeting.changedAt,
  });
  // The generator leaves out the last line's end, which RFC 5545 3.1 demands.
  return `${calendar.toString()}\r\n`;
}

/** RFC 5545 3.1 allows no control character but the tab; a line break is written as two letters by the generator. */
function calendarText(text: string): string {
  return text.replace(/(?![\t\r\n])\p{Cc}/gu, '').replace(/[\p{Zl}\p{Zp}]/gu, '\n');
}
