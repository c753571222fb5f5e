import { inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { eventsAbout } from '../../../tests/support/account-examples';
import { addActor, addNeed, addSeeker } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { noticeChangedFavourites } from './notice-changed-favourites';
import { noticeFavouriteDeadlines } from './notice-favourite-deadlines';
import { saveFavourite } from './save-favourite';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-27T10:00:00Z');
const END = '2026-12-27T10:00:00Z';
let needId: string;
let favouriteId: string;

const write = (of: object) => db.updateTable('need').set(of).where('id', '=', needId).execute();
const told = async () => (await eventsAbout(db, favouriteId)).map(({ kind }) => kind);
const look = () => noticeChangedFavourites(db);
const lookAt = (at: string) => noticeFavouriteDeadlines(db, new Date(at));

async function save(): Promise<void> {
  await saveFavourite({ db, clock }, await addSeeker(db), { kind: 'role', id: needId });
  const row = await db.selectFrom('favourite').select('id').executeTakeFirstOrThrow();
  favouriteId = row.id;
}

beforeEach(async () => {
  await db.deleteFrom('favourite').execute();
  const { organisationId } = await addActor(db, 'company');
  needId = await addNeed(db, organisationId, { expiresAt: END });
  await save();
});

describe('a saved listing that is written', () => {
  test('is told of once when something of substance is another, also by several workers', async () => {
    await write({ title: 'Ny tittel (demo)' });
    const counts = await Promise.all([look(), look(), look()]);
    expect(counts.reduce((a, b) => a + b)).toBe(1);
    expect(await look()).toBe(0);
    expect(await told()).toEqual(['favourite.changed']);
    const row = await db.selectFrom('favourite').select('title').executeTakeFirstOrThrow();
    expect(row.title).toBe('Ny tittel (demo)');
  });

  test('is not told of for any other write', async () => {
    await write({ interests: 4, goal: 'En helt annen beskrivelse av det samme behovet.' });
    expect(await look()).toBe(0);
    expect(await told()).toEqual([]);
  });

  test('is told of when it closes and when it opens again, and not while only its owner reads it', async () => {
    await write({ state: 'paused' });
    await look();
    await write({ title: 'Skjult endring (demo)' });
    await look();
    expect(await told()).toEqual(['favourite.closed']);
    const row = await db.selectFrom('favourite').select('title').executeTakeFirstOrThrow();
    expect(row.title).not.toBe('Skjult endring (demo)');
    await write({ state: 'published' });
    await look();
    expect(await told()).toEqual(['favourite.closed', 'favourite.reopened']);
  });

  test('is told of once when it is removed', async () => {
    await db.deleteFrom('need').where('id', '=', needId).execute();
    await look();
    await look();
    expect(await told()).toEqual(['favourite.closed']);
  });

  test('is not told to end by its own date: that was told before', async () => {
    await write({ state: 'expired' });
    expect(await look()).toBe(0);
  });
});

describe('the deadline of a saved listing', () => {
  test('is told seven days before and one day before, each once', async () => {
    expect(await lookAt('2026-12-20T09:59:59Z')).toBe(0);
    expect(await lookAt('2026-12-20T10:00:00Z')).toBe(1);
    expect(await lookAt('2026-12-26T09:59:59Z')).toBe(0);
    const counts = await Promise.all([
      lookAt('2026-12-26T10:00:00Z'),
      lookAt('2026-12-26T10:00:00Z'),
    ]);
    expect(counts.reduce((a, b) => a + b)).toBe(1);
    expect(await lookAt('2026-12-27T09:00:00Z')).toBe(0);
    expect(await lookAt('2026-12-27T10:00:00Z')).toBe(0);
    expect(await eventsAbout(db, favouriteId)).toEqual([
      { kind: 'favourite.deadline', favouriteId, onDate: '2026-12-27' },
      { kind: 'favourite.deadline', favouriteId, onDate: '2026-12-27' },
    ]);
  });

  test('is told no more often by a database whose day has 25 hours', async () => {
    await write({ expiresAt: '2027-10-31T10:30:00Z' });
    await inTransaction(db, async (trx) => {
      await sql`set local timezone = 'Europe/Oslo'`.execute(trx);
      expect(await noticeFavouriteDeadlines(trx, new Date('2027-10-25T10:00:00Z'))).toBe(1);
      expect(await noticeFavouriteDeadlines(trx, new Date('2027-10-30T10:00:00Z'))).toBe(0);
      expect(await noticeFavouriteDeadlines(trx, new Date('2027-10-30T10:30:00Z'))).toBe(1);
    });
  });

  test('is told once where nobody looked for a week', async () => {
    expect(await lookAt('2026-12-26T12:00:00Z')).toBe(1);
    expect(await lookAt('2026-12-26T12:00:00Z')).toBe(0);
  });

  test('is told anew where it is another one', async () => {
    await lookAt('2026-12-20T10:00:00Z');
    await write({ expiresAt: '2027-03-01T10:00:00Z' });
    expect(await lookAt('2026-12-26T10:00:00Z')).toBe(0);
    expect(await lookAt('2027-02-22T10:00:00Z')).toBe(1);
  });

  test('is not told of what was closed', async () => {
    await write({ state: 'closed' });
    expect(await lookAt('2026-12-26T10:00:00Z')).toBe(0);
  });

  test('is not told again to who saved the listing in its last week, until its last day', async () => {
    await db.deleteFrom('favourite').execute();
    clock.set('2026-12-22T10:00:00Z');
    await save();
    clock.set('2026-11-27T10:00:00Z');
    expect(await lookAt('2026-12-22T10:01:00Z')).toBe(0);
    expect(await lookAt('2026-12-26T10:00:00Z')).toBe(1);
  });
});
