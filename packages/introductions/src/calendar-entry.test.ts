import { osloMoment } from '@koble/kernel';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { calendarEntry, type CalendarMeeting } from './calendar-entry';

const ID = '6f3f2f0c-7c0e-4a63-9f0a-0d8a2b1a7f11';
const meetingOf = (changed: Partial<CalendarMeeting> = {}): CalendarMeeting => ({
  id: ID,
  title: 'Sveiser (demo)',
  place: 'Møterom 2, Magneten',
  startsAt: osloMoment('2027-01-12', '13:00'),
  minutes: 45,
  sequence: 0,
  cancelled: false,
  changedAt: new Date('2026-12-01T08:00:00Z'),
  ...changed,
});
const entryOf = (changed: Partial<CalendarMeeting> = {}) => calendarEntry(meetingOf(changed));

/** What two independent readers take from it; they must agree before a test asks what it is. */
function read(text: string) {
  const calendar = ICAL.Component.fromString(text);
  const events = calendar.getAllSubcomponents('vevent');
  const [first] = events;
  if (first === undefined || events.length > 1) throw new Error('not one event');
  const event = new ICAL.Event(first);
  const ours = {
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    summary: event.summary,
    location: event.location,
    uid: event.uid,
  };
  const other = Object.values(nodeIcal.sync.parseICS(text)).filter(
    (part) => part.type === 'VEVENT',
  );
  expect(
    other.map(({ start, end, summary, location, uid }) => ({
      start: start.toISOString(),
      end: end.toISOString(),
      summary,
      location,
      uid,
    })),
  ).toEqual([ours]);
  const properties = first.getAllProperties().map(({ name }) => name);
  return { ...ours, event: first, calendar, properties };
}

describe('the time of a meeting', () => {
  test.each([
    ['winter', osloMoment('2027-01-12', '13:00'), '2027-01-12T12:00:00.000Z'],
    ['summer', osloMoment('2027-06-15', '13:00'), '2027-06-15T11:00:00.000Z'],
    ['the hour before summer', osloMoment('2027-03-28', '01:30'), '2027-03-28T00:30:00.000Z'],
    ['the hour after summer', new Date('2027-10-31T02:30+01:00'), '2027-10-31T01:30:00.000Z'],
  ])('in %s is the moment that both agreed to', (_when, startsAt, moment) => {
    expect(read(entryOf({ startsAt })).start).toBe(moment);
  });

  test('lasts as long as it was said to, also over a change of the clock', () => {
    const { start, end } = read(
      entryOf({ startsAt: osloMoment('2027-03-28', '01:30'), minutes: 120 }),
    );
    expect(start).toBe('2027-03-28T00:30:00.000Z');
    expect(end).toBe(osloMoment('2027-03-28', '04:30').toISOString());
  });
});

test('an entry has what calendars need to know it again, and names nobody', () => {
  const { event, calendar, uid, properties } = read(entryOf());
  expect(uid).toBe(ID);
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  expect(event.getFirstPropertyValue('status')).toBe('CONFIRMED');
  expect(event.getFirstPropertyValue('sequence')).toBe(0);
  expect(properties.toSorted()).toEqual([
    'dtend',
    'dtstamp',
    'dtstart',
    'last-modified',
    'location',
    'sequence',
    'status',
    'summary',
    'uid',
  ]);
});

test('a cancelled meeting strikes the same entry out', () => {
  const { event, calendar, uid } = read(entryOf({ cancelled: true, sequence: 1 }));
  expect(uid).toBe(ID);
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  expect(event.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(event.getFirstPropertyValue('sequence')).toBe(1);
});

test.each([
  'Blåbær & rømmegrøt på Røros, Ærøvegen 3; 2. etasje',
  'C:\\rom\\sør, "møterom" 100 %',
  'https://moter.example/rom?a=1,2;b=3&c=%0d%0aSTATUS:CANCELLED',
  '=HYPERLINK("https://ond.example")',
  '<img src=x onerror=alert(1)>',
  'Ærøvegen '.repeat(30).trim(),
  '🛠'.repeat(140),
])('a text comes out of it as it went in: %s', (text) => {
  const { location, summary } = read(entryOf({ place: text, title: text.slice(0, 200) }));
  expect(location).toBe(text);
  expect(summary).toBe(text.slice(0, 200));
});

test('a backslash before an n is no line break', () => {
  // node-ical 0.20.1 takes it for one, so only the other reader is asked.
  const calendar = ICAL.Component.fromString(entryOf({ place: 'C:\\rom\\nord' }));
  expect(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('location')).toBe(
    'C:\\rom\\nord',
  );
});

test('no line is longer than 75 bytes, and every line ends as it must', () => {
  const text = entryOf({ place: 'Blåbærlia '.repeat(28), title: '🛠'.repeat(100) });
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n'))
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
});

test.each([
  'rom 1\r\nATTENDEE:mailto:ond@example.org',
  'rom 1\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:falsk',
  'rom 1\rSTATUS:CANCELLED',
  'rom 1\u2028ATTACH:https://ond.example/x.exe',
  'rom 1\u0085ATTACH:https://ond.example/x.exe',
  'rom 1\u000b\u000c\u0007ATTACH:https://ond.example',
  'rom 1\\\r\n ATTACH:https://ond.example',
])('a place that holds lines of a calendar stays one property: %j', (place) => {
  const plain = read(entryOf());
  const { properties, location, event } = read(entryOf({ place, title: place }));
  expect(properties).toEqual(plain.properties);
  expect(location).toContain('rom 1');
  expect(event.getFirstPropertyValue('status')).toBe('CONFIRMED');
});
