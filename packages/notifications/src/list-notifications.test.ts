import type { OrganisationActor } from '@koble/accounts/schema';
import type { DB } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import type { Insertable } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { addIntroduction } from '../../../tests/support/mail-examples';
import { addOrganisation, addPerson } from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { listNotifications } from './list-notifications';
import { markRead } from './mark-read';
import { NO_DATA } from './notice';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-25T10:00:00Z');
const deps = { db, clock };
let self: { kind: 'candidate'; personId: string };
let company: OrganisationActor<'company'>;

beforeEach(async () => {
  self = { kind: 'candidate', personId: await addPerson(db) };
  const organisationId = await addOrganisation(db);
  await db
    .insertInto('membership')
    .values({ personId: self.personId, organisationId, role: 'owner' })
    .execute();
  company = {
    kind: 'company',
    personId: self.personId,
    organisationId,
    role: 'owner',
  };
});

async function add(
  title: string,
  of: Partial<Insertable<DB['notification']>> = {},
): Promise<string> {
  const { id } = await db
    .insertInto('notification')
    .values({
      personId: self.personId,
      topic: 'answer',
      kind: 'introduction.expired',
      data: JSON.stringify({ ...NO_DATA, title }),
      inApp: true,
      mailMode: 'off',
      createdAt: clock.now(),
      ...of,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
const titlesOf = async (actor: Parameters<typeof listNotifications>[1] = self) => {
  const { notifications, ...counts } = await listNotifications(deps, actor, {});
  return { titles: notifications.map(({ data }) => data.title), ...counts };
};

test('pages of 25, the newest first, with none twice and none left out, also where many came at once', async () => {
  const titles = Array.from({ length: 60 }, (_, i) => `nummer ${i}`);
  for (const [i, title] of titles.entries())
    await add(title, { createdAt: new Date(Date.UTC(2026, 10, 1, 0, Math.floor(i / 30))) });
  const seen: (string | null)[] = [];
  let before: string | undefined;
  const sizes: number[] = [];
  do {
    const page = await listNotifications(deps, self, before === undefined ? {} : { before });
    seen.push(...page.notifications.map(({ data }) => data.title));
    sizes.push(page.notifications.length);
    expect(page.unread).toBe(60);
    before = page.next ?? undefined;
  } while (before !== undefined);
  expect(sizes).toEqual([25, 25, 10]);
  expect([...seen].sort()).toEqual([...titles].sort());
  expect(seen.slice(0, 30).sort()).toEqual(titles.slice(30).sort());
});

test('one is shown with what its words are made of, and without what is not wanted in the app', async () => {
  await add('bare i e-post', { inApp: false });
  const introductionId = await addIntroduction(db, { initiatorPersonId: self.personId });
  const id = await add('synlig', { introductionId });
  expect((await listNotifications(deps, self, {})).notifications).toEqual([
    {
      id,
      topic: 'answer',
      kind: 'introduction.expired',
      introductionId,
      data: { ...NO_DATA, title: 'synlig' },
      createdAt: '2026-11-25T10:00:00.000Z',
      read: false,
    },
  ]);
});

describe('somebody with several parts', () => {
  test('sees those of the one they act in, and how many are unread in the others', async () => {
    await add('som meg selv');
    await add('som bedriften', { organisationId: company.organisationId });
    await add('også som bedriften', {
      organisationId: company.organisationId,
      createdAt: '2026-11-24T10:00:00Z',
    });
    expect(await titlesOf()).toMatchObject({
      titles: ['som meg selv'],
      unread: 1,
      unreadElsewhere: 2,
    });
    expect(await titlesOf(company)).toMatchObject({
      titles: ['som bedriften', 'også som bedriften'],
      unread: 2,
      unreadElsewhere: 1,
    });
  });

  test('is not counted to where they cannot go any more', async () => {
    await add('som bedriften', { organisationId: company.organisationId });
    await db.deleteFrom('membership').where('personId', '=', self.personId).execute();
    expect(await titlesOf()).toMatchObject({ unread: 0, unreadElsewhere: 0 });
  });

  test('as an adviser for a client still sees those of their own organisation', async () => {
    const operatorId = await addOrganisation(db, { kind: 'operator' });
    await add('til rådgiveren', { organisationId: operatorId });
    await add('til bedriften', { organisationId: company.organisationId });
    expect(await titlesOf({ ...company, role: 'adviser', operatorId })).toMatchObject({
      titles: ['til rådgiveren'],
    });
  });

  test('marks those of one part as read and leaves the others', async () => {
    await add('som meg selv');
    await add('som bedriften', { organisationId: company.organisationId });
    await markRead(deps, company, { all: true });
    expect(await titlesOf()).toMatchObject({ unread: 1, unreadElsewhere: 0 });
  });
});

test('somebody else’s are neither seen nor marked, also by their ids and from the same organisation', async () => {
  const other = { ...company, personId: await addPerson(db) };
  const id = await add('mitt', { organisationId: company.organisationId });
  expect(await titlesOf(other)).toMatchObject({ titles: [], unread: 0, unreadElsewhere: 0 });
  await markRead(deps, other, { ids: [id] });
  await markRead(deps, other, { all: true });
  expect(await titlesOf(company)).toMatchObject({ unread: 1 });
  expect((await listNotifications(deps, other, { before: id })).notifications).toEqual([]);
});

test('what is read about an introduction is read, and keeps the time it was read first', async () => {
  const introductionId = await addIntroduction(db, { initiatorPersonId: self.personId });
  const id = await add('om den', { introductionId });
  await add('om noe annet');
  await markRead(deps, self, { introductionId });
  expect(await titlesOf()).toMatchObject({ unread: 1 });
  clock.set('2026-11-25T11:00:00Z');
  await markRead(deps, self, { ids: [id] });
  clock.set('2026-11-25T10:00:00Z');
  const { readAt } = await db
    .selectFrom('notification')
    .select('readAt')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(readAt).toEqual(new Date('2026-11-25T10:00:00Z'));
});

test('a kind that this version does not know is passed over', async () => {
  await add('rar', { kind: 'dragon.seen' });
  await add('vanlig');
  expect((await titlesOf()).titles).toEqual(['vanlig']);
});
