import { fixedClock, osloMoment } from '@koble/kernel';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { addMember, addOrganisation } from '../../../tests/support/account-examples';
import { addCase, addCompanyPerson } from '../../../tests/support/case-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { addItem } from './add-item';
import { getCalendarState, renewCalendarAddress, revokeCalendarAddress } from './calendar-address';
import { calendarFeed, type CalendarLine } from './calendar-feed';
import { findCalendarReader, listCaseDeadlines } from './calendar-reader';
import { getCase } from './get-case';
import { settleItem } from './settle-item';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-28T10:00:00Z');
const place = { db, clock };

const lineOf = (changed: Partial<CalendarLine> = {}): CalendarLine => ({
  uid: 'case-item-1@koble',
  on: '2027-01-15',
  at: null,
  title: 'Søknadsfrist: Pilotstøtte (demo)',
  url: 'https://koble.example/saker/1',
  sequence: 1,
  ...changed,
});
const feedOf = (...lines: CalendarLine[]) =>
  calendarFeed(lines, { name: 'Koble – Fjordsveis', now: clock.now() });

/** What two independent readers take for the start of each entry; they must agree. */
function startsIn(text: string): Record<string, string> {
  const calendar = ICAL.Component.fromString(text);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const ours = calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate } = new ICAL.Event(component);
    const start = startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString();
    return [uid, start] as const;
  });
  const theirs = Object.values(nodeIcal.sync.parseICS(text)).flatMap((part) => {
    if (part.type !== 'VEVENT') return [];
    const { uid, start, datetype } = part;
    const day = [start.getFullYear(), start.getMonth() + 1, start.getDate()]
      .map((value) => String(value).padStart(2, '0'))
      .join('-');
    return [[uid, datetype === 'date' ? day : start.toISOString()]];
  });
  expect(theirs).toEqual(ours);
  return Object.fromEntries<string>(ours);
}

describe('a calendar feed', () => {
  test.each([
    ['winter', osloMoment('2027-01-15', '12:00'), '2027-01-15T11:00:00.000Z'],
    ['summer', osloMoment('2027-06-15', '12:00'), '2027-06-15T10:00:00.000Z'],
    ['the night into summer', osloMoment('2027-03-28', '03:30'), '2027-03-28T01:30:00.000Z'],
    ['the last hour before it', osloMoment('2027-03-28', '01:59'), '2027-03-28T00:59:00.000Z'],
  ])('has a moment in %s as it is on Norway’s clock', (_when, at, moment) => {
    expect(startsIn(feedOf(lineOf({ at })))).toEqual({ 'case-item-1@koble': moment });
  });

  test('has whole days as days, over both changes of the clock', () => {
    const days = ['2027-03-28', '2027-10-31', '2026-12-31', '2028-02-29'];
    expect(startsIn(feedOf(...days.map((on) => lineOf({ uid: on, on }))))).toEqual(
      Object.fromEntries(days.map((on) => [on, on])),
    );
  });

  test('says its zone, its name and how often to read it, and makes nobody busy', () => {
    const text = feedOf(lineOf({ at: osloMoment('2027-01-15', '12:00'), sequence: 7 }));
    for (const line of [
      'TZID:Europe/Oslo',
      'DTSTART;TZID=Europe/Oslo:20270115T120000',
      'X-WR-CALNAME:Koble – Fjordsveis',
      'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
      'TRANSP:TRANSPARENT',
      'SEQUENCE:7',
      'DTSTAMP:20261128T100000Z',
    ])
      expect(text).toContain(`${line}\r\n`);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(startsIn(feedOf())).toEqual({});
  });

  test.each([
    'a\r\nATTENDEE:mailto:ond@example.org',
    'b\nEND:VEVENT',
    'c\u2028d',
    'é; , \\ 🛠'.repeat(30),
  ])('keeps what somebody typed in one property: %j', (title) => {
    const plain = ICAL.Component.fromString(feedOf(lineOf()));
    const typed = ICAL.Component.fromString(feedOf(lineOf({ title })));
    const names = (calendar: InstanceType<typeof ICAL.Component>) =>
      calendar
        .getAllSubcomponents('vevent')
        .map((event) => event.getAllProperties().map(({ name }) => name));
    expect(names(typed)).toEqual(names(plain));
  });
});

describe('the address of somebody’s calendar', () => {
  test('reads their company’s open deadlines, until it is renewed or revoked', async () => {
    const owner = await addCompanyPerson(db);
    const caseId = await addCase(place, owner);
    await addItem(place, owner, {
      caseId,
      title: 'Ring banken',
      dueOn: '2027-02-01',
      assigneeId: null,
    });
    const first = await renewCalendarAddress(place, owner);
    const reader = await findCalendarReader(place, first.token);
    expect(reader?.actor).toEqual(owner);
    expect(await listCaseDeadlines(place, owner)).toMatchObject([
      {
        on: '2027-02-01',
        at: null,
        item: 'own',
        title: 'Ring banken',
        caseTitle: 'Pilotstøtte (demo)',
      },
    ]);
    expect((await getCalendarState(place, owner)).madeAt).toBe('2026-11-28T10:00:00.000Z');
    const second = await renewCalendarAddress(place, owner);
    expect(await findCalendarReader(place, first.token)).toBeUndefined();
    await revokeCalendarAddress(place, owner);
    expect(await findCalendarReader(place, second.token)).toBeUndefined();
    expect((await getCalendarState(place, owner)).madeAt).toBeNull();
  });

  test('is nowhere but in the hands of who made it', async () => {
    const owner = await addCompanyPerson(db);
    const { token } = await renewCalendarAddress(place, owner);
    const rows = await db.selectFrom('calendarAddress').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(token).toMatch(/^[\w-]{43}$/);
  });

  test('has no deadline that is done, and the same name for the one that stays', async () => {
    const owner = await addCompanyPerson(db);
    const caseId = await addCase(place, owner);
    for (const title of ['En', 'To'])
      await addItem(place, owner, { caseId, title, dueOn: '2027-02-01', assigneeId: null });
    const [before] = (await listCaseDeadlines(place, owner)).filter(({ title }) => title === 'To');
    const { items } = await getCase(place, owner, caseId);
    const done = items.find(({ title }) => title === 'En');
    await settleItem(place, owner, { id: done?.id ?? '', version: 1, done: true });
    expect(await listCaseDeadlines(place, owner)).toEqual([before]);
  });

  test('reads nothing for somebody who has left, or whose client has ended its consent', async () => {
    const owner = await addCompanyPerson(db);
    const operatorId = await addOrganisation(db, { kind: 'operator' });
    const { personId } = await addMember(db, { organisationId: operatorId, role: 'adviser' });
    const { organisationId: companyId } = owner;
    const adviser = { ...owner, personId, role: 'adviser', operatorId } as const;
    const of = { companyId, operatorId, givenAt: clock.now() };
    await db.insertInto('clientConsent').values(of).execute();
    const theirs = await renewCalendarAddress(place, adviser);
    const own = await renewCalendarAddress(place, owner);
    expect((await findCalendarReader(place, theirs.token))?.actor).toEqual(adviser);
    await db.updateTable('clientConsent').set({ endedAt: clock.now() }).execute();
    await db.deleteFrom('membership').where('personId', '=', owner.personId).execute();
    expect(await findCalendarReader(place, theirs.token)).toBeUndefined();
    expect(await findCalendarReader(place, own.token)).toBeUndefined();
  });
});
