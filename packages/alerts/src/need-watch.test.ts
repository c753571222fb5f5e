import type { OrganisationActor } from '@koble/accounts/schema';
import { fixedClock, osloDate } from '@koble/kernel';
import { noticeSupplies, removeOldSupplies } from '@koble/matching';
import { closeNeed, publishNeed } from '@koble/needs';
import type { NeedInput } from '@koble/needs/schema';
import { passOnEvents, savePreferences } from '@koble/notifications';
import { beforeEach, describe, expect, test } from 'vitest';
import { addMember, addOrganisation, addPerson } from '../../../tests/support/account-examples';
import { aCall } from '../../../tests/support/funding-examples';
import { addActor, addCard, addPilotOffer } from '../../../tests/support/introduction-examples';
import { aNeed } from '../../../tests/support/need-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { matchDueListings } from './match-due-listings';
import { createQueryWatch } from './query-watch';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-26T10:00:00Z');
const watch = createQueryWatch();
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
let company: OrganisationActor<'company'>;
let needId: string;

beforeEach(async () => {
  for (const table of [
    'notification',
    'notificationPreference',
    'domainEvent',
    'need',
    'candidate',
    'pilotOffer',
    'fundingCall',
    'alertDue',
  ] as const)
    await db.deleteFrom(table).execute();
  clock.set('2026-11-26T10:00:00Z');
  company = await addActor(db, 'company', {
    organisationId: await addOrganisation(db, { name: 'Fjordsveis AS', industry: 'C' }),
  });
  needId = await publish();
  later(MINUTE);
});

function later(ms: number): void {
  clock.set(new Date(clock.now().getTime() + ms));
}

async function publish(of: Partial<NeedInput> = {}): Promise<string> {
  const need = aNeed({ wants: ['people', 'pilot', 'funding'], ...of });
  return (await publishNeed({ db, clock }, company, need)).id;
}

async function addWelder(of: Parameters<typeof addCard>[2] = {}): Promise<string> {
  return addCard(db, await addPerson(db, 'Hemmelig Navn'), {
    skills: ['welding', 'robotics'],
    languages: ['norwegian'],
    createdAt: clock.now(),
    ...of,
  });
}

async function addPilot(of: Parameters<typeof addPilotOffer>[2] = {}): Promise<string> {
  const organisationId = await addOrganisation(db, { kind: 'partner' });
  return addPilotOffer(db, organisationId, { publishedAt: clock.now(), ...of });
}

async function addCall(): Promise<void> {
  const funderId = await addOrganisation(db, { kind: 'funder' });
  const { funderId: organisationId, summary, costCaps, steps, ...call } = aCall({ funderId });
  await db
    .insertInto('fundingCall')
    .values({
      ...call,
      organisationId,
      summary: JSON.stringify(summary),
      costCaps: JSON.stringify(costCaps),
      steps: JSON.stringify(steps),
      rules: JSON.stringify([]),
      state: 'published',
      checkedOn: osloDate(clock.now()),
      publishedAt: clock.now(),
    })
    .execute();
}

const match = () => matchDueListings({ db, clock, watch });
const notice = () => noticeSupplies({ db, clock });

/** What the company is told in one round of the worker. */
async function round() {
  await match();
  await notice();
  await passOnEvents({ db, clock, baseUrl: 'https://koble.example' });
  const told = await db
    .selectFrom('notification')
    .select(['personId', 'organisationId', 'topic', 'kind', 'data'])
    .orderBy('createdAt')
    .execute();
  await db.deleteFrom('notification').execute();
  return told;
}

const news = (people: number, pilots = 0, calls = 0) => ({
  data: { supplies: { needId, people, pilots, calls } },
});

describe('what is new and fits an open need well', () => {
  test('is told to its company in one notification, as numbers and never as who they are', async () => {
    await addWelder();
    await addWelder();
    await addPilot();
    await addCall();
    const told = await round();
    expect(told).toEqual([
      {
        personId: company.personId,
        organisationId: company.organisationId,
        topic: 'supply',
        kind: 'need.supplies',
        data: {
          title: 'Vi vil sveise med robot (demo)',
          organisation: null,
          on: null,
          at: null,
          supplies: { needId, people: 2, pilots: 1, calls: 1 },
        },
      },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/Hemmelig|5037|innherred/);
  });

  test('is told once, also when it changes again', async () => {
    const id = await addWelder();
    expect(await round()).toMatchObject([news(1)]);
    later(2 * DAY);
    await db
      .updateTable('candidate')
      .set({ skills: ['welding'] })
      .where('id', '=', id)
      .execute();
    expect(await round()).toEqual([]);
    await db.updateTable('candidate').set({ state: 'paused' }).where('id', '=', id).execute();
    await db.updateTable('candidate').set({ state: 'active' }).where('id', '=', id).execute();
    expect(await round()).toEqual([]);
  });

  test('is only of the kinds that the need wants', async () => {
    await db.deleteFrom('need').execute();
    needId = await publish({ wants: ['pilot'] });
    later(MINUTE);
    await addWelder();
    await addCall();
    await addPilot();
    expect(await round()).toMatchObject([news(0, 1)]);
  });
});

describe('nothing is told of', () => {
  test('what was there when the need was published: the company was shown it', async () => {
    await addWelder({ createdAt: '2026-11-26T09:59:00Z' });
    await addPilot({ publishedAt: '2026-11-26T09:59:00Z' });
    expect(await round()).toEqual([]);
  });

  test('a poor fit, and what something stops', async () => {
    await addWelder({ skills: ['robotics'], occupations: ['nurse'], district: 'innherred' });
    // Fits in everything but that they live too far away.
    await addWelder({ municipality: '5001', district: 'trondheimsregionen', radiusKm: 0 });
    await addPilot({ skills: ['baking'] });
    expect(await round()).toEqual([]);
  });

  test('a candidate who has shut the company out, or an operator that acts for it', async () => {
    const { organisationId } = company;
    const operatorId = await addOrganisation(db, { kind: 'operator' });
    const given = { companyId: organisationId, operatorId, askedBy: null, askedAt: clock.now() };
    await db
      .insertInto('clientConsent')
      .values({ ...given, givenAt: clock.now() })
      .execute();
    for (const shutOut of [organisationId, operatorId]) {
      const candidateId = await addWelder();
      await db
        .insertInto('candidateBlock')
        .values({ candidateId, organisationId: shutOut })
        .execute();
    }
    expect(await round()).toEqual([]);
    expect(await db.selectFrom('needSupply').selectAll().execute()).toEqual([]);
  });

  test('a candidate who shuts the company out, pauses or deletes their account before it is told', async () => {
    const shutsOut = await addWelder();
    const pauses = await addWelder();
    const goes = await addWelder();
    await match();
    expect(await db.selectFrom('needSupply').selectAll().execute()).toHaveLength(3);
    const { organisationId } = company;
    await db
      .insertInto('candidateBlock')
      .values({ candidateId: shutsOut, organisationId })
      .execute();
    await db.updateTable('candidate').set({ state: 'paused' }).where('id', '=', pauses).execute();
    const { personId } = await db
      .selectFrom('candidate')
      .select('personId')
      .where('id', '=', goes)
      .executeTakeFirstOrThrow();
    await db.deleteFrom('person').where('id', '=', personId).execute();
    expect(await db.selectFrom('needSupply').selectAll().execute()).toHaveLength(2);
    expect(await round()).toEqual([]);
  });

  test.each(['closed', 'paused', 'over'] as const)(
    'a need that is %s, when something is found or when it is told',
    async (what) => {
      await addWelder();
      await match();
      if (what === 'closed') await closeNeed({ db, clock }, company, needId);
      else if (what === 'paused') await db.updateTable('need').set({ state: 'paused' }).execute();
      else later(91 * DAY);
      await addWelder();
      expect(await round()).toEqual([]);
    },
  );
});

describe('how often', () => {
  const alsoNow = async () => {
    const eager = await addMember(db, { organisationId: company.organisationId });
    await savePreferences({ db }, eager, {
      preferences: [{ topic: 'supply', inApp: true, mail: 'now' }],
    });
    return eager.personId;
  };

  test('is once a day for a need, and each time for who chose mail at once', async () => {
    const eager = await alsoNow();
    await addWelder();
    expect((await round()).map(({ personId }) => personId).sort()).toEqual(
      [company.personId, eager].sort(),
    );
    later(MINUTE);
    await addWelder();
    await addPilot();
    expect(await round()).toMatchObject([{ personId: eager, ...news(1, 1) }]);
    // 23:59 and 00:00 in Norway.
    clock.set('2026-11-26T22:59:00Z');
    expect(await round()).toEqual([]);
    clock.set('2026-11-26T23:00:00Z');
    expect(await round()).toMatchObject([{ personId: company.personId, ...news(1, 1) }]);
  });

  test('is by need: one that was told of keeps no other waiting', async () => {
    await addWelder();
    await round();
    later(MINUTE);
    needId = await publish({ title: 'Sveiser nummer to', wants: ['people'] });
    later(MINUTE);
    await addWelder();
    expect(await round()).toMatchObject([news(1)]);
  });
});

describe('several workers', () => {
  test('find and tell once', async () => {
    for (let i = 0; i < 5; i += 1) await addWelder();
    await Promise.all([
      match(),
      matchDueListings({ db, clock, watch: createQueryWatch() }),
      matchDueListings({ db, clock, watch: createQueryWatch() }),
    ]);
    await Promise.all([notice(), notice(), notice()]);
    expect(await round()).toMatchObject([news(5)]);
  });
});

test('what was found is kept for 400 days, so that it is not told again', async () => {
  await addWelder();
  await match();
  const kept = () => db.selectFrom('needSupply').select('needId').execute();
  later(399 * DAY);
  await removeOldSupplies({ db, clock });
  expect(await kept()).toHaveLength(1);
  later(2 * DAY);
  await removeOldSupplies({ db, clock });
  expect(await kept()).toEqual([]);
});
