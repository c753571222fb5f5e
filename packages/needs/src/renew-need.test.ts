import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { eventsAbout } from '../../../tests/support/account-examples';
import { addActor, addNeed } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { noticeExpiringNeeds } from './notice-expiring-needs';
import { renewNeed } from './renew-need';

const { db } = await testDatabase();
const clock = fixedClock('2027-02-20T10:00:00Z');
const deps = { db, clock };
const ENDS = '2027-02-21T10:00:00Z';
let owner: Awaited<ReturnType<typeof addActor<'company'>>>;

beforeEach(async () => {
  clock.set('2027-02-20T10:00:00Z');
  await db.deleteFrom('need').execute();
  owner = await addActor(db, 'company');
});

const add = (of: Parameters<typeof addNeed>[2] = {}) =>
  addNeed(db, owner.organisationId, { expiresAt: ENDS, ...of });
const read = (id: string) =>
  db
    .selectFrom('need')
    .select(['state', 'expiresAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
const notice = (now: string) => noticeExpiringNeeds(db, new Date(now));

test.each(['published', 'expired'] as const)(
  'a need that is %s is renewed for 90 days, once',
  async (state) => {
    const id = await add({ state });
    await renewNeed(deps, owner, id);
    const renewed = { state: 'published', expiresAt: new Date('2027-05-21T10:00:00Z') };
    expect(await read(id)).toEqual(renewed);
    clock.set('2027-05-20T10:00:00Z');
    await expect(renewNeed(deps, owner, id)).rejects.toMatchObject({
      code: 'needs.renewed_already',
      kind: 'conflict',
      details: { renewedAt: '2027-02-20T10:00:00.000Z' },
    });
    expect(await read(id)).toEqual(renewed);
  },
);

test('a need is not renewed before its last week', async () => {
  const id = await add();
  clock.set('2027-02-14T09:59:59Z');
  await expect(renewNeed(deps, owner, id)).rejects.toMatchObject({ code: 'needs.ends_later' });
  clock.set('2027-02-14T10:00:00Z');
  await renewNeed(deps, owner, id);
});

test('two who renew at once renew once', async () => {
  const id = await add();
  const done = await Promise.allSettled([1, 2].map(() => renewNeed(deps, owner, id)));
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('what is paused, closed, a draft or imported is not renewed', async () => {
  for (const of of [
    { state: 'paused' },
    { state: 'closed' },
    { state: 'draft' },
    { state: 'published', source: 'nav', sourceId: 'x' },
  ] as const) {
    const id = await add(of);
    await expect(renewNeed(deps, owner, id), of.state).rejects.toMatchObject({
      code: 'needs.wrong_state',
    });
  }
});

test('nobody else renews it, and to them it looks as if it were not there', async () => {
  const id = await add();
  for (const actor of [await addActor(db, 'company'), { ...owner, role: 'accountant' } as const])
    await expect(renewNeed(deps, actor, id)).rejects.toMatchObject({ code: 'needs.not_found' });
});

test('a company is told a week before its need ends, on which day, and once', async () => {
  const id = await add();
  expect(await notice('2027-02-14T09:59:59Z')).toBe(0);
  const told = await Promise.all([1, 2, 3].map(() => notice('2027-02-14T10:00:00Z')));
  expect(told.sort()).toEqual([0, 0, 1]);
  expect(await notice('2027-02-20T10:00:00Z')).toBe(0);
  expect(await eventsAbout(db, id)).toEqual([
    { kind: 'need.expires', needId: id, onDate: '2027-02-21' },
  ]);
});

test('a renewed need is told of again before its new end', async () => {
  const id = await add();
  await notice('2027-02-20T09:00:00Z');
  await renewNeed(deps, owner, id);
  expect(await notice('2027-02-20T10:00:00Z')).toBe(0);
  expect(await notice('2027-05-15T10:00:00Z')).toBe(1);
  expect(await eventsAbout(db, id)).toHaveLength(2);
});

test('what has ended, is not published or ends with its source is not told of', async () => {
  for (const of of [
    { state: 'paused' },
    { state: 'closed' },
    { state: 'expired' },
    { state: 'published', expiresAt: '2027-02-20T10:00:00Z' },
    { state: 'published', source: 'nav', sourceId: 'x' },
  ] as const)
    await add(of);
  expect(await notice('2027-02-20T10:00:00Z')).toBe(0);
});
