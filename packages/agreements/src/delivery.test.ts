import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  addNegotiators,
  addRunning,
  type Negotiators,
} from '../../../tests/support/agreement-examples';
import { testFiles } from '../../../tests/support/file-examples';
import { addActor } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { approveDelivery } from './approve-delivery';
import { cancelAgreement } from './cancel-agreement';
import { deliverAgreement } from './deliver-agreement';
import { getAgreement } from './get-agreement';
import { getDelivery } from './get-delivery';
import { listMilestoneDates } from './list-milestone-dates';
import { markMilestone } from './mark-milestone';
import { nudgeDeliveries } from './nudge-deliveries';
import { sendDeliveryBack } from './send-delivery-back';
import { spendHours, takeHoursBack } from './spend-hours';

const { db } = await testDatabase();
const { files } = testFiles();
const clock = fixedClock('2026-11-23T10:00:00Z');
const place = { db, files, clock };
let sides: Negotiators;
let id: string;
beforeEach(async () => {
  clock.set('2026-11-23T10:00:00Z');
  sides = await addNegotiators(db);
  id = await addRunning(place, sides);
  clock.set('2026-11-30T10:00:00Z');
});

type SideName = 'company' | 'partner';
const view = () => getDelivery(place, sides.company, { id });
const state = async () => (await getAgreement(place, sides.company, { id })).state;
const versionNow = async () => (await getAgreement(place, sides.company, { id })).version;
const spend = (side: SideName, spentOn: string, minutes = 90) =>
  spendHours(place, sides[side], { id, spentOn, minutes, note: 'Målte tiden' });
const deliver = async () =>
  deliverAgreement(place, sides.partner, { id, version: await versionNow() });
const objection = async (deliverable = 'Regnestykke over tid og kostnad') =>
  sendDeliveryBack(place, sides.company, {
    id,
    version: await versionNow(),
    text: 'Vi savner tallene for den tredje delen.',
    deliverables: [deliverable],
  });
const approve = async () =>
  approveDelivery(place, sides.company, { id, version: await versionNow() });

describe('hours', () => {
  test('of both sides are summed against what was agreed on, also over it', async () => {
    await spend('company', '2026-11-24', 24 * 60);
    await spend('company', '2026-11-25', 8 * 60);
    clock.set('2026-11-30T11:00:00Z');
    await spend('partner', '2026-11-24');
    expect((await view()).spent).toEqual({
      company: { minutes: 32 * 60, agreedMinutes: 30 * 60 },
      partner: { minutes: 90, agreedMinutes: 100 * 60 },
    });
    expect((await view()).hours.map(({ side, spentOn }) => [side, spentOn])).toEqual([
      ['company', '2026-11-25'],
      ['partner', '2026-11-24'],
      ['company', '2026-11-24'],
    ]);
  });

  test.each(['2026-11-22', '2026-12-01'])(
    'of a day before the work, or to come, are refused: %s',
    async (day) => {
      await expect(spend('partner', day)).rejects.toMatchObject({
        code: 'agreements.hours_out_of_range',
        field: 'spentOn',
      });
    },
  );

  test('are taken back by their own side alone', async () => {
    await spend('partner', '2026-11-24');
    const hoursId = (await view()).hours[0]?.id ?? '';
    await expect(takeHoursBack(place, sides.company, { id, hoursId })).rejects.toMatchObject({
      code: 'agreements.no_such_hours',
    });
    await takeHoursBack(place, sides.partner, { id, hoursId });
    expect((await view()).hours).toEqual([]);
  });

  test('are for an accountant and for strangers not to write', async () => {
    const accountant = { ...sides.company, role: 'accountant' } as const;
    const hours = { id, spentOn: '2026-11-24', minutes: 30, note: '' };
    await expect(spendHours(place, accountant, hours)).rejects.toMatchObject({
      code: 'agreements.not_yours',
    });
    const stranger = await addActor(db, 'company');
    await expect(spendHours(place, stranger, hours)).rejects.toMatchObject({
      code: 'agreements.not_found',
    });
    await expect(getDelivery(place, stranger, { id })).rejects.toMatchObject({
      code: 'agreements.not_found',
    });
  });
});

describe('milestones', () => {
  const mark = (side: SideName, done: boolean, title = 'Delene er valgt') =>
    markMilestone(place, sides[side], { id, title, done });

  test('are reached by the partner, and leave the calendar', async () => {
    expect((await listMilestoneDates(place, sides.company)).map(({ title }) => title)).toEqual([
      'Delene er valgt',
      'Rapporten er levert',
    ]);
    await mark('partner', true);
    await mark('partner', true);
    expect((await view()).milestones[0]).toMatchObject({ doneOn: '2026-11-30' });
    expect((await listMilestoneDates(place, sides.partner)).map(({ title }) => title)).toEqual([
      'Rapporten er levert',
    ]);
    await mark('partner', false);
    expect((await view()).milestones[0]).toMatchObject({ doneOn: null });
  });

  test('are not the company’s to say, nor others than those agreed on', async () => {
    await expect(mark('company', true)).rejects.toMatchObject({ code: 'agreements.not_yours' });
    await expect(mark('partner', true, 'Noe annet')).rejects.toMatchObject({
      code: 'agreements.no_such_milestone',
    });
  });
});

describe('a delivery', () => {
  test('that misses something goes back with what is missing, and is delivered again', async () => {
    await deliver();
    expect(await state()).toBe('delivered');
    await objection();
    expect(await state()).toBe('running');
    expect(await view()).toMatchObject({
      deliveredAt: null,
      canWrite: true,
      objections: [{ deliverables: ['Regnestykke over tid og kostnad'] }],
    });
    await deliver();
    await approve();
    expect(await state()).toBe('approved');
    expect(await view()).toMatchObject({
      canWrite: false,
      approvedAt: '2026-11-30T10:00:00.000Z',
    });
    await expect(spend('partner', '2026-11-24')).rejects.toMatchObject({
      code: 'agreements.wrong_state',
    });
  });

  test('is objected to by what was agreed on, and by nothing else', async () => {
    await deliver();
    await expect(objection('En robot')).rejects.toMatchObject({
      code: 'agreements.no_such_deliverable',
      field: 'deliverables',
    });
    expect(await state()).toBe('delivered');
  });

  test('is delivered by the partner and approved by the company itself', async () => {
    const seen = { id, version: await versionNow() };
    await expect(deliverAgreement(place, sides.company, seen)).rejects.toMatchObject({
      code: 'agreements.wrong_state',
    });
    await deliver();
    const now = { id, version: await versionNow() };
    await expect(approveDelivery(place, sides.partner, now)).rejects.toMatchObject({
      code: 'agreements.wrong_state',
    });
    const adviser = { ...sides.company, operatorId: sides.partner.organisationId };
    await expect(approveDelivery(place, adviser, now)).rejects.toMatchObject({
      code: 'agreements.not_yours',
    });
  });

  test('is answered once, whichever of two comes first', async () => {
    await deliver();
    const seen = { id, version: await versionNow() };
    const said = await Promise.allSettled([
      approveDelivery(place, sides.company, seen),
      sendDeliveryBack(place, sides.company, {
        ...seen,
        text: 'Vi savner tallene for den tredje delen.',
        deliverables: ['Regnestykke over tid og kostnad'],
      }),
    ]);
    expect(said.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const lost = said.find((one) => one.status === 'rejected');
    expect(lost?.reason).toMatchObject({ code: 'agreements.changed_meanwhile' });
  });

  test('is not cancelled while the company looks it over', async () => {
    await deliver();
    const ending = { id, version: await versionNow(), reason: 'other', text: '' } as const;
    await expect(cancelAgreement(place, sides.company, ending)).rejects.toMatchObject({
      code: 'agreements.wrong_state',
    });
  });
});

describe('a delivery that nobody answers', () => {
  const nudged = async () => {
    const rows = await db
      .selectFrom('domainEvent')
      .select(['kind', 'payload'])
      .where('kind', 'like', 'agreement.approval%')
      .orderBy('id')
      .execute();
    return rows
      .filter(({ payload }) => JSON.stringify(payload).includes(id))
      .map(({ kind }) => kind);
  };

  test('is reminded of after 7 and after 14 days, once each, and never approved', async () => {
    await deliver();
    for (const [day, told] of [
      ['2026-12-06', []],
      ['2026-12-07', ['agreement.approval_due']],
      ['2026-12-08', ['agreement.approval_due']],
      ['2026-12-14', ['agreement.approval_due', 'agreement.approval_late']],
      ['2027-06-01', ['agreement.approval_due', 'agreement.approval_late']],
    ] as const) {
      clock.set(`${day}T10:00:00Z`);
      await Promise.all([nudgeDeliveries(db, clock), nudgeDeliveries(db, clock)]);
      expect(await nudged()).toEqual(told);
    }
    expect(await state()).toBe('delivered');
  });

  test('starts anew when it is delivered again', async () => {
    await deliver();
    clock.set('2026-12-07T10:00:00Z');
    await nudgeDeliveries(db, clock);
    await objection();
    await deliver();
    await nudgeDeliveries(db, clock);
    expect(await nudged()).toEqual(['agreement.approval_due']);
    clock.set('2026-12-14T10:00:00Z');
    await nudgeDeliveries(db, clock);
    expect(await nudged()).toEqual(['agreement.approval_due', 'agreement.approval_due']);
  });
});
