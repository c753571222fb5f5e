import { pauseProfile, saveCandidate } from '@koble/candidates';
import { addDays, fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { eventsAbout } from '../../../tests/support/account-examples';
import { aProfile } from '../../../tests/support/candidate-examples';
import { addPlanParts } from '../../../tests/support/plan-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { changeTask } from './change-task';
import { getPlan } from './get-plan';
import { noticePlans } from './notice-plans';
import { savePlan } from './save-plan';
import { takeOverChanges } from './take-over-changes';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-28T10:00:00Z');
const place = { db, clock };
const FIRST = '2027-01-15T12:00:00+01:00';

let parts: Awaited<ReturnType<typeof addPlanParts>>;
let id: string;
const plan = () => getPlan(place, parts.company, id);
const look = () => noticePlans(db, clock.now());
const told = () => eventsAbout(db, id);

beforeEach(async () => {
  clock.set('2026-11-28T10:00:00Z');
  await db.deleteFrom('plan').execute();
  parts = await addPlanParts(place, { deadlineKind: 'fixed', deadlines: [FIRST] });
  ({ id } = await savePlan(place, parts.company, parts.input));
});

describe('a plan in which nothing changes', () => {
  test('is looked at once a day, and stays to the letter what it was', async () => {
    const before = await plan();
    expect(await look()).toEqual({ looked: 1, told: 0, failed: 0 });
    expect(await look()).toEqual({ looked: 0, told: 0, failed: 0 });
    for (let day = 1; day <= 40; day += 1) {
      clock.set(`${addDays('2026-11-28', day)}T10:00:00Z`);
      expect(await look()).toMatchObject({ told: 0, failed: 0 });
    }
    expect(await plan()).toEqual(before);
    expect(await told()).toEqual([]);
  });
});

describe('a change', () => {
  test('of a call is flagged with what was and is, the money beside it, and told once by two workers', async () => {
    await parts.changeCall({ deadlines: ['2027-02-01T12:00:00+01:00'], amountMaxOre: 3_000_000 });
    await Promise.all([look(), look()]);
    await look();
    const { changes, saved, current } = await plan();
    expect(changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ fact: 'deadline', before: '2027-01-15', after: '2027-02-01' }),
        expect.objectContaining({ fact: 'amount', after: 3_000_000 }),
        expect.objectContaining({ fact: 'grant', after: 3_000_000 }),
      ]),
    );
    expect(current?.cost.grantOre).toBe(3_000_000);
    expect(current?.cost.grantOre).toBeLessThan(saved.cost.grantOre);
    expect(await told()).toEqual([{ kind: 'plan.changed', planId: id, count: changes.length }]);
    clock.set('2026-11-30T10:00:00Z');
    await look();
    expect(await told()).toHaveLength(1);
  });

  test('of price and slot of the pilot, and a pause, is seen', async () => {
    const set = (columns: { priceOre?: number; nextFreeOn?: string; state?: 'paused' }) =>
      db.updateTable('pilotOffer').set(columns).where('id', '=', parts.input.parts.pilot).execute();
    await set({ priceOre: 12_000_000, nextFreeOn: '2027-04-01' });
    await look();
    expect((await plan()).changes.map(({ part, fact }) => [part, fact])).toEqual([
      ['pilot', 'free_on'],
      ['pilot', 'price'],
      ['money', 'grant'],
      ['money', 'own_cash'],
    ]);
    await set({ state: 'paused' });
    await look();
    expect((await plan()).changes).toContainEqual(
      expect.objectContaining({ part: 'pilot', fact: 'gone' }),
    );
  });

  test('is not what the company does itself: that it asks for the pilot takes nothing from its plan', async () => {
    const offer = db.updateTable('pilotOffer').where('id', '=', parts.input.parts.pilot);
    await offer.set({ capacityPerQuarter: 1 }).execute();
    const agreementRef = await parts.askPartner('2026-12-20');
    await look();
    expect((await plan()).changes).toEqual([]);
    await offer.set({ state: 'paused' }).execute();
    await look();
    expect(await plan()).toMatchObject({ changes: [], current: null });
    const booking = db.updateTable('pilotBooking').where('agreementRef', '=', agreementRef);
    await booking.set({ state: 'released' }).execute();
    await look();
    expect((await plan()).changes).toContainEqual(
      expect.objectContaining({ part: 'pilot', fact: 'gone' }),
    );
  });

  test('of the person, who comes later or is gone, is seen, and is no news when it is taken back', async () => {
    const seeker = { kind: 'candidate', personId: parts.personId } as const;
    await saveCandidate(place, seeker, aProfile({ availableOn: '2027-08-01' }));
    await look();
    expect((await plan()).changes).toMatchObject([{ fact: 'available_on', after: '2027-08-01' }]);
    await saveCandidate(place, seeker, aProfile());
    await look();
    expect(await plan()).toMatchObject({ changes: [], current: null, changedAt: null });
    await pauseProfile(place, seeker);
    await look();
    expect((await plan()).changes).toMatchObject([{ part: 'person', fact: 'gone' }]);
    expect(await told()).toHaveLength(2);
  });

  test('of the need is seen, also that it is gone', async () => {
    const need = db.updateTable('need').where('id', '=', parts.input.needId);
    await need.set({ startsOn: '2027-03-01', state: 'closed', closedAt: clock.now() }).execute();
    await look();
    expect((await plan()).changes).toMatchObject([
      { part: 'need', fact: 'open', before: 'open', after: 'closed' },
      { part: 'need', fact: 'starts_on', after: '2027-03-01' },
    ]);
    await db.deleteFrom('need').where('id', '=', parts.input.needId).execute();
    await look();
    expect(await plan()).toMatchObject({
      needId: null,
      current: null,
      changes: [{ part: 'need', fact: 'gone' }],
    });
    await expect(
      takeOverChanges(place, parts.company, { id, version: (await plan()).version }),
    ).rejects.toMatchObject({ code: 'plans.nothing_changed' });
  });
});

describe('taking over what has changed', () => {
  test('moves what is still to be done, but not a day that the company set itself', async () => {
    const { tasks } = await plan();
    const start = tasks.find(({ kind }) => kind === 'start');
    await changeTask(place, parts.company, {
      id: start?.id ?? '',
      version: 1,
      dueOn: '2027-05-01',
      assigneeId: null,
    });
    await parts.changeCall({ deadlines: ['2027-02-01T12:00:00+01:00'] });
    await look();
    await expect(takeOverChanges(place, parts.company, { id, version: 1 })).rejects.toMatchObject({
      code: 'plans.changed_meanwhile',
    });
    await takeOverChanges(place, parts.company, { id, version: 2 });
    const after = await plan();
    expect(after).toMatchObject({ changes: [], current: null, changedAt: null });
    const dueOn = (kind: string) => after.tasks.find((task) => task.kind === kind)?.dueOn;
    expect([dueOn('apply'), dueOn('start')]).toEqual(['2027-02-01', '2027-05-01']);
    await look();
    expect((await plan()).changes).toEqual([]);
  });

  test('drops what is gone with what was to be done for it', async () => {
    await pauseProfile(place, { kind: 'candidate', personId: parts.personId });
    await look();
    await takeOverChanges(place, parts.company, { id, version: 2 });
    const { saved, tasks } = await plan();
    expect(saved.person).toBeNull();
    expect(tasks.map(({ kind }) => kind)).not.toContain('ask_person');
    await look();
    expect((await plan()).changes).toEqual([]);
  });
});
