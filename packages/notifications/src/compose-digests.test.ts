import type { DB } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { sql, type Insertable } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { addStaffed } from '../../../tests/support/mail-examples';
import { addPerson } from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { composeDigests } from './compose-digests';
import { lockDueReader } from './digest-queries';
import { markRead } from './mark-read';
import { NO_DATA } from './notice';

const { db } = await testDatabase();
const NOW = '2026-11-25T10:00:00Z';
const LATER = '2026-11-26T06:00:00Z';
const clock = fixedClock(NOW);
const deps = { db, clock };
let personId: string;

beforeEach(async () => {
  clock.set(NOW);
  await db.deleteFrom('person').execute();
  personId = await addPerson(db);
});

async function add(
  title: string,
  of: Partial<Insertable<DB['notification']>> = {},
): Promise<string> {
  const { id } = await db
    .insertInto('notification')
    .values({
      personId,
      topic: 'answer',
      kind: 'introduction.expired',
      data: JSON.stringify({ ...NO_DATA, title }),
      inApp: true,
      mailMode: 'now',
      mailDueAt: NOW,
      createdAt: NOW,
      ...of,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** What each queued mail is about, by its titles. */
async function mails() {
  const rows = await db
    .selectFrom('mail')
    .select(['toAddress', 'locale', 'data', 'state'])
    .orderBy('createdAt')
    .execute();
  return rows.map(({ data }) => data);
}
const titled = (...titles: string[]) => ({ items: titles.map((title) => ({ data: { title } })) });

test('everything that is due makes one mail, the oldest first, and is in no other', async () => {
  await add('andre', { createdAt: '2026-11-25T09:00:00Z' });
  await add('første', { createdAt: '2026-11-25T08:00:00Z' });
  expect(await composeDigests(deps)).toEqual({ composed: 1, failed: 0 });
  expect(await composeDigests(deps)).toEqual({ composed: 0, failed: 0 });
  expect(await mails()).toMatchObject([titled('første', 'andre')]);
});

test('messages in a row make one mail: what is wanted at once goes along before its two minutes are over', async () => {
  await add('første', { topic: 'message' });
  await add('andre', { topic: 'message', mailDueAt: '2026-11-25T10:01:30Z' });
  await add('morgendagens', { mailMode: 'daily', mailDueAt: LATER });
  expect(await composeDigests(deps)).toEqual({ composed: 1, failed: 0 });
  expect(await mails()).toMatchObject([{ ...titled('første', 'andre'), digest: 'now' }]);
});

test('a daily and a weekly mail of the same morning are one', async () => {
  await add('ukens', { mailMode: 'weekly', mailDueAt: LATER });
  await add('dagens', { mailMode: 'daily', mailDueAt: LATER, createdAt: '2026-11-25T10:00:01Z' });
  expect(await composeDigests(deps)).toEqual({ composed: 0, failed: 0 });
  clock.set(LATER);
  expect(await composeDigests(deps)).toEqual({ composed: 1, failed: 0 });
  expect(await mails()).toMatchObject([{ ...titled('ukens', 'dagens'), digest: 'daily' }]);
});

describe('what is read meanwhile', () => {
  test('is left out', async () => {
    const id = await add('lest');
    await add('ulest');
    await markRead(deps, { kind: 'candidate', personId }, { ids: [id] });
    await composeDigests(deps);
    expect(await mails()).toMatchObject([titled('ulest')]);
  });

  test('leaves no mail when there is nothing else, however it was read', async () => {
    await add('lest her');
    await add('lest der', { readAt: NOW });
    await markRead(deps, { kind: 'candidate', personId }, { all: true });
    expect(await composeDigests(deps)).toEqual({ composed: 0, failed: 0 });
    expect(await mails()).toEqual([]);
  });
});

test('what an organisation was told is not mailed to who has left it since', async () => {
  const { id, people } = await addStaffed(db, 'Fjordsveis AS', ['owner', 'member']);
  for (const person of people) await add('innboksen', { personId: person, organisationId: id });
  await db
    .deleteFrom('membership')
    .where('personId', '=', people[1] ?? '')
    .execute();
  expect(await composeDigests(deps)).toEqual({ composed: 1, failed: 0 });
  const mailed = await db.selectFrom('mail').select('personId').execute();
  expect(mailed).toEqual([{ personId: people[0] }]);
});

test('a kind that this version has no words for is left out, and keeps nobody’s mail back', async () => {
  await add('rar', { kind: 'dragon.seen' });
  await add('vanlig');
  expect(await composeDigests(deps)).toEqual({ composed: 1, failed: 0 });
  await add('bare rar', { kind: 'dragon.seen' });
  expect(await composeDigests(deps)).toEqual({ composed: 0, failed: 0 });
  expect(await mails()).toMatchObject([titled('vanlig')]);
});

test('nobody is written to whose address is dead', async () => {
  await add('død');
  await db.updateTable('person').set({ mailDeadAt: NOW }).execute();
  expect(await composeDigests(deps)).toEqual({ composed: 0, failed: 0 });
  expect(await mails()).toEqual([]);
});

test('nobody is written to whose address was made up for them', async () => {
  await add('uten adresse');
  await db.updateTable('person').set({ email: 'x@idporten.Invalid' }).execute();
  expect(await composeDigests(deps)).toEqual({ composed: 0, failed: 0 });
  expect(await mails()).toEqual([]);
});

describe('one whose mail cannot be written', () => {
  /** Lets PostgreSQL refuse this person's mails with this code. */
  async function withFailure(code: string, work: () => Promise<void>): Promise<void> {
    await sql
      .raw(
        `create function fail() returns trigger language plpgsql as $$
         begin
           if new.person_id = '${personId}' then raise exception 'planted' using errcode = '${code}'; end if;
           return new;
         end $$;
         create trigger fail before insert on mail for each row execute function fail();`,
      )
      .execute(db);
    try {
      await work();
    } finally {
      await sql`drop function fail cascade`.execute(db);
    }
  }

  test('goes without it and is counted, and everybody else has theirs', async () => {
    const others = await Promise.all([addPerson(db), addPerson(db)]);
    for (const person of [others[0], personId, others[1]])
      await add('tittel', { personId: person });
    await withFailure('23514', async () => {
      expect(await composeDigests(deps)).toEqual({ composed: 2, failed: 1 });
    });
    const mailed = await db.selectFrom('mail').select('personId').execute();
    expect(mailed.map((mail) => mail.personId).sort()).toEqual([...others].sort());
    expect(await composeDigests(deps)).toEqual({ composed: 0, failed: 0 });
  });

  test('has it another time when PostgreSQL only could not do it now', async () => {
    await add('tittel');
    await withFailure('40001', async () => {
      await expect(composeDigests(deps)).rejects.toThrow('planted');
    });
    expect(await composeDigests(deps)).toEqual({ composed: 1, failed: 0 });
  });
});

test('several workers at once queue one mail for each person', async () => {
  const people = await Promise.all(Array.from({ length: 10 }, () => addPerson(db)));
  for (const person of people)
    for (const i of [1, 2, 3]) await add(`nummer ${i}`, { personId: person });
  const counts = await Promise.all([
    composeDigests(deps),
    composeDigests(deps),
    composeDigests(deps),
  ]);
  expect(counts.reduce((sum, { composed }) => sum + composed, 0)).toBe(10);
  const rows = await db.selectFrom('mail').select('personId').execute();
  expect(rows.map((row) => row.personId).sort()).toEqual([...people].sort());
  expect(await mails()).toMatchObject(people.map(() => titled('nummer 1', 'nummer 2', 'nummer 3')));
});

test('somebody whose mail another worker is composing is left to it, and keeps nobody waiting', async () => {
  await add('tittel');
  await db.transaction().execute(async (trx) => {
    await lockDueReader(trx, clock.now());
    expect(await composeDigests(deps)).toEqual({ composed: 0, failed: 0 });
  });
  expect(await composeDigests(deps)).toEqual({ composed: 1, failed: 0 });
});

test('a mail is in the reader’s language and to their address, and its notifications know it', async () => {
  await db.updateTable('person').set({ locale: 'en', email: 'eira@person.example' }).execute();
  const id = await add('tittel');
  await composeDigests(deps);
  const mail = await db
    .selectFrom('mail')
    .select(['id', 'toAddress', 'locale', 'personId', 'kind'])
    .executeTakeFirstOrThrow();
  expect(mail).toMatchObject({
    toAddress: 'eira@person.example',
    locale: 'en',
    personId,
    kind: 'notifications',
  });
  const row = await db
    .selectFrom('notification')
    .select(['mailId', 'mailDueAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(row).toEqual({ mailId: mail.id, mailDueAt: null });
});
