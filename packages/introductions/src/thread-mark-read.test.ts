import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { addIntroduction } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { addStrangers, addThread } from '../../../tests/support/thread-examples';
import { getIntroduction } from './get-introduction';
import { listInbox } from './list-introductions';
import { writeMessage } from './message-write';
import { markThreadRead } from './thread-mark-read';
import { unreadCounts } from './thread-queries';

const { db } = await testDatabase();
const deps = { db, clock: fixedClock('2026-12-01T10:00:00Z') };
let thread: Awaited<ReturnType<typeof addThread>>;

beforeEach(async () => {
  thread = await addThread(db);
});

const write = (actor: SignedIn, id = thread.id) =>
  writeMessage(deps, actor, { id, text: 'Hei', fileIds: [] });
const unread = (actor: SignedIn, ids = [thread.id]) =>
  asActor(db, actor, (trx) => unreadCounts(trx, actor.personId, ids));

test('what others write is unread until it is marked, for each person alone', async () => {
  const { seeker, company, colleague } = thread;
  expect(await unread(seeker)).toEqual(new Map());
  await write(company);
  await write(company);
  expect(await unread(seeker)).toEqual(new Map([[thread.id, 2]]));
  expect(await unread(colleague)).toEqual(new Map([[thread.id, 2]]));
  expect(await unread(company)).toEqual(new Map());

  await markThreadRead(deps, seeker, thread.id);
  expect(await unread(seeker)).toEqual(new Map());
  expect(await unread(colleague)).toEqual(new Map([[thread.id, 2]]));
});

test('what is written after the mark is unread, also within the same millisecond', async () => {
  const { seeker, company } = thread;
  await write(company);
  await markThreadRead(deps, seeker, thread.id);
  await write(company);
  expect(await unread(seeker)).toEqual(new Map([[thread.id, 1]]));
  await markThreadRead(deps, seeker, thread.id);
  await markThreadRead(deps, seeker, thread.id);
  expect(await unread(seeker)).toEqual(new Map());
});

test('several introductions are counted at once, and nobody else’s', async () => {
  const { company } = thread;
  const other = await addIntroduction(db, { state: 'introduced', with: { company } });
  const foreign = await addThread(db);
  await write(thread.seeker);
  await write(other.initiator, other.id);
  await write(other.initiator, other.id);
  await write(foreign.seeker, foreign.id);
  expect(await unread(company, [thread.id, other.id, foreign.id])).toEqual(
    new Map([
      [thread.id, 1],
      [other.id, 2],
    ]),
  );
  expect(await unread(company, [])).toEqual(new Map());
});

test('nothing is unread of what was broken off and cannot be read any more', async () => {
  await write(thread.company);
  await db
    .updateTable('introduction')
    .set({ state: 'withdrawn', releasedAt: null })
    .where('id', '=', thread.id)
    .execute();
  expect(await unread(thread.seeker)).toEqual(new Map());
});

test('nothing is unread for an adviser who was asked and has not stepped in', async () => {
  for (const [adviserPart, count] of [
    ['asked', 0],
    ['stepped_in', 1],
  ] as const) {
    const { id, company, adviser } = await addThread(db, { adviserPart });
    await write(company, id);
    expect((await getIntroduction(deps, adviser, { id })).unread).toBe(count);
    expect(await listInbox(deps, adviser)).toMatchObject([{ id, unread: count }]);
  }
});

test('only who takes part marks, and nothing is marked before both have said yes', async () => {
  for (const [who, stranger] of Object.entries(await addStrangers(db)))
    await expect(markThreadRead(deps, stranger, thread.id), who).rejects.toMatchObject({
      code: 'introductions.not_found',
    });
  const { id, receiver } = await addIntroduction(db, { state: 'considering' });
  await expect(markThreadRead(deps, receiver, id)).rejects.toMatchObject({
    code: 'introductions.not_released',
  });
  await markThreadRead(deps, thread.accountant, thread.id);
  expect(
    await db
      .selectFrom('introductionReadMark')
      .select('personId')
      .where('introductionId', '=', thread.id)
      .execute(),
  ).toEqual([]);
});
