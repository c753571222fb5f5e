import { addDays, fixedClock, osloMoment } from '@koble/kernel';
import { publishCall } from '@koble/funding';
import type { CallInput } from '@koble/funding/schema';
import { beforeEach, describe, expect, test } from 'vitest';
import { addPerson, eventsAbout } from '../../../tests/support/account-examples';
import { addCase, addCompanyPerson } from '../../../tests/support/case-examples';
import { aCall, anOrganisation } from '../../../tests/support/funding-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { changeItem } from './change-item';
import { getCase } from './get-case';
import { moveCallDeadlines } from './move-call-deadlines';
import { noticeCaseDeadlines } from './notice-case-deadlines';
import type { CompanyActor } from './record-step';
import { requestCase } from './request-case';
import { settleItem } from './settle-item';
import { undoStep } from './undo-step';
import { withdrawCase } from './withdraw-case';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-28T10:00:00Z');
const place = { db, clock };
const funderId = await anOrganisation(db, { kind: 'funder', name: 'Demofondet' });
const personId = await addPerson(db, 'Demo-Gro Fiktivdal');
const funder = { kind: 'funder', personId, organisationId: funderId, role: 'owner' } as const;
let owner: CompanyActor;
let id: string;
let slug = 0;

async function publish(of: Partial<CallInput>): Promise<string> {
  const call = await publishCall(place, funder, aCall({ funderId, slug: `call-${slug}`, ...of }));
  return call.id;
}
async function begin(of: Partial<CallInput>): Promise<void> {
  slug += 1;
  id = await addCase(place, owner, { about: { callId: await publish(of) } });
  await moveCallDeadlines(db, clock.now());
}
const itemOf = async (kind: string) => {
  const item = (await getCase(place, owner, id)).items.find((one) => one.kind === kind);
  if (item === undefined) throw new Error(`no ${kind}`);
  return item;
};
const told = async () => eventsAbout(db, (await itemOf('application')).id);

beforeEach(async () => {
  clock.set('2026-11-28T10:00:00Z');
  await db.deleteFrom('fundingCase').execute();
  await db.deleteFrom('domainEvent').execute();
  owner = await addCompanyPerson(db);
});

describe('the checklist of a call', () => {
  test('has its deadline with the hour, its limits, its documents, and what comes after a grant', async () => {
    await begin({
      deadlineKind: 'fixed',
      deadlines: ['2027-01-15T12:00:00+01:00', '2027-06-15T12:00:00+02:00'],
      latestStartOn: '2027-03-01',
      latestEndOn: '2028-03-01',
      documents: ['budget', 'project_description'],
      payout: { advancePercent: 0, rest: 'each_half_year' },
    });
    const { items } = await getCase(place, owner, id);
    expect(
      items.map(({ kind, document, dueOn, dueAt, byCall }) => [
        kind,
        document,
        dueOn,
        dueAt,
        byCall,
      ]),
    ).toEqual([
      ['application', null, '2027-01-15', '2027-01-15T11:00:00.000Z', true],
      ['project_start', null, '2027-03-01', null, true],
      ['project_end', null, '2028-03-01', null, true],
      ['payment_request', null, null, null, false],
      ['report', null, null, null, false],
      ['final_report', null, null, null, false],
      ['document', 'budget', null, null, false],
      ['document', 'project_description', null, null, false],
    ]);
  });

  test('does not let the company move a day that is the call’s, and every other one', async () => {
    await begin({ deadlineKind: 'fixed', deadlines: ['2027-01-15T11:00:00Z'] });
    const application = await itemOf('application');
    const change = { dueOn: '2027-01-16', assigneeId: owner.personId };
    await expect(
      changeItem(place, owner, { ...application, ...change, id: application.id }),
    ).rejects.toMatchObject({
      code: 'cases.date_of_call',
    });
    const report = await itemOf('final_report');
    await changeItem(place, owner, { id: report.id, version: report.version, ...change });
    expect(await itemOf('final_report')).toMatchObject({
      dueOn: '2027-01-16',
      assignee: { personId: owner.personId },
      version: 2,
    });
    await expect(
      changeItem(place, owner, { id: report.id, version: report.version, ...change }),
    ).rejects.toMatchObject({ code: 'cases.changed_meanwhile' });
  });

  test('gives nothing to do to somebody who is not of the company', async () => {
    await begin({});
    const { id: itemId, version } = await itemOf('final_report');
    const stranger = await addCompanyPerson(db);
    await expect(
      changeItem(place, owner, { id: itemId, version, dueOn: null, assigneeId: stranger.personId }),
    ).rejects.toMatchObject({ code: 'cases.unknown_person' });
    await expect(
      settleItem(place, stranger, { id: itemId, version, done: true }),
    ).rejects.toMatchObject({ code: 'cases.not_found' });
  });
});

describe('a deadline', () => {
  /** Looks every half hour of these days, with two workers at once, and gives the days ahead that were told. */
  async function watch(from: string, days: number): Promise<unknown[]> {
    const start = osloMoment(from).getTime();
    for (let minutes = 0; minutes < days * 24 * 60; minutes += 30) {
      const now = new Date(start + minutes * 60_000);
      await Promise.all([noticeCaseDeadlines(db, now), noticeCaseDeadlines(db, now)]);
    }
    return (await told()).map(({ onDate, days: ahead }) => [onDate, ahead]);
  }

  test.each([
    ['into summer time', '2027-03-29'],
    ['into winter time', '2027-11-01'],
  ])(
    'is told once at 14, 3 and 1 days over the change %s, never at night',
    async (_change, dueOn) => {
      await begin({ deadlineKind: 'fixed', deadlines: [osloMoment(dueOn, '00:30').toISOString()] });
      expect(await watch(addDays(dueOn, -16), 18)).toEqual([
        [dueOn, 14],
        [dueOn, 3],
        [dueOn, 1],
      ]);
      await db.deleteFrom('domainEvent').execute();
      await db.updateTable('fundingCaseItem').set({ toldFor: null, toldDays: null }).execute();
      expect(await noticeCaseDeadlines(db, osloMoment(addDays(dueOn, -1), '05:59'))).toBe(0);
      expect(await noticeCaseDeadlines(db, osloMoment(addDays(dueOn, -1), '06:00'))).toBe(1);
    },
  );

  test('is told of no more once it is done, the case is closed, or it has passed', async () => {
    await begin({ deadlineKind: 'fixed', deadlines: ['2027-01-15T11:00:00Z'] });
    const day = (on: string) => noticeCaseDeadlines(db, osloMoment(on, '08:00'));
    const { version } = await getCase(place, owner, id);
    await withdrawCase(place, owner, { id, version });
    expect(await day('2027-01-12')).toBe(0);
    await undoStep(place, owner, { id, version: version + 1 });
    await requestCase(place, owner, {
      id,
      version: version + 2,
      appliedOn: '2026-11-28',
      appliedOre: 1,
    });
    expect(await day('2027-01-12')).toBe(0);
    await undoStep(place, owner, { id, version: version + 3 });
    expect(await day('2027-01-16')).toBe(0);
    expect(await day('2027-01-12')).toBe(1);
  });
});

describe('a call that is written again', () => {
  const FIRST = {
    deadlineKind: 'fixed',
    deadlines: ['2027-01-15T11:00:00Z'],
  } satisfies Partial<CallInput>;

  test('moves the open deadline of its cases, and tells once, also with several workers', async () => {
    await begin(FIRST);
    await publish({ ...FIRST, deadlines: ['2027-02-01T11:00:00Z'] });
    const counts = await Promise.all([1, 2, 3].map(() => moveCallDeadlines(db, clock.now())));
    expect(counts.reduce((a, b) => a + b)).toBe(1);
    expect(await itemOf('application')).toMatchObject({
      dueOn: '2027-02-01',
      dueAt: '2027-02-01T11:00:00.000Z',
      version: 2,
    });
    expect(await told()).toEqual([
      {
        kind: 'case.deadline_moved',
        itemId: (await itemOf('application')).id,
        onDate: '2027-02-01',
      },
    ]);
    expect((await getCase(place, owner, id)).history[0]).toMatchObject({
      kind: 'deadline_moved',
      by: null,
    });
  });

  test('changes nothing where its days are the same, or a round was added', async () => {
    await begin(FIRST);
    await publish({
      ...FIRST,
      title: 'Ny tittel (demo)',
      deadlines: [...FIRST.deadlines, '2026-12-20T11:00:00Z'],
    });
    expect(await moveCallDeadlines(db, clock.now())).toBe(0);
    expect(await itemOf('application')).toMatchObject({ dueOn: '2027-01-15' });
  });

  test('takes the day away where it has none any more, and gives it back', async () => {
    await begin(FIRST);
    await publish({ deadlineKind: 'rolling', deadlines: [] });
    await moveCallDeadlines(db, clock.now());
    expect(await itemOf('application')).toMatchObject({ dueOn: null, byCall: false });
    await publish(FIRST);
    await moveCallDeadlines(db, clock.now());
    expect(await itemOf('application')).toMatchObject({ dueOn: '2027-01-15', byCall: true });
  });

  test('leaves alone what has been sent, what has passed, and a day of the company’s own', async () => {
    await begin(FIRST);
    clock.set('2027-01-20T11:00:00Z');
    await publish({ ...FIRST, deadlines: ['2027-02-01T11:00:00Z'] });
    expect(await moveCallDeadlines(db, clock.now())).toBe(0);
    clock.set('2026-11-28T10:00:00Z');
    await begin({});
    const { id: itemId, version } = await itemOf('application');
    await changeItem(place, owner, { id: itemId, version, dueOn: '2027-01-10', assigneeId: null });
    await publish(FIRST);
    expect(await moveCallDeadlines(db, clock.now())).toBe(0);
    await requestCase(place, owner, {
      id,
      version: (await getCase(place, owner, id)).version,
      appliedOn: '2026-11-28',
      appliedOre: 1,
    });
    await publish({ ...FIRST, deadlines: ['2027-02-02T11:00:00Z'] });
    expect(await moveCallDeadlines(db, clock.now())).toBe(0);
  });
});
