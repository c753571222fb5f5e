import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { aProposal, SLOTS } from '../../../tests/support/meeting-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { addThread } from '../../../tests/support/thread-examples';
import { acceptMeeting } from './meeting-accept';
import { advanceMeetings } from './meeting-advance';
import { cancelMeeting } from './meeting-cancel';
import { answerNextStep } from './meeting-next-step';
import { proposeMeeting } from './meeting-propose';

const { db } = await testDatabase();
const clock = fixedClock('2026-12-01T10:00:00Z');
const deps = { db, clock };
const [, noon] = SLOTS;

beforeEach(async () => {
  await db.deleteFrom('introduction').execute();
  clock.set('2026-12-01T10:00:00Z');
});

/** A meeting that is to be at noon on 8 December, for 45 minutes. */
async function agreed(acceptedAt = '2026-12-01T10:00:00Z') {
  const thread = await addThread(db);
  clock.set('2026-12-01T10:00:00Z');
  const { id } = await proposeMeeting(deps, thread.seeker, aProposal(thread.id));
  clock.set(acceptedAt);
  await acceptMeeting(deps, thread.company, { id, slot: noon });
  return { ...thread, meetingId: id };
}

/** What is told when it is this time, of the kinds of the clock. */
async function toldAt(time: string, workers = 1): Promise<string[]> {
  await db.deleteFrom('domainEvent').execute();
  clock.set(time);
  await Promise.all(Array.from({ length: workers }, () => advanceMeetings(deps)));
  const events = await db.selectFrom('domainEvent').select(['kind', 'payload']).execute();
  return events.map(({ kind }) => kind);
}

test('both are reminded once, in the last 24 hours before a meeting', async () => {
  const { id: introductionId, meetingId } = await agreed();
  expect(await toldAt('2026-12-07T11:59:59Z')).toEqual([]);
  expect(await toldAt('2026-12-07T12:00:00Z')).toEqual(['meeting.reminder']);
  const { payload } = await db
    .selectFrom('domainEvent')
    .select('payload')
    .executeTakeFirstOrThrow();
  expect(payload).toEqual({ introductionId, meetingId });
  expect(await toldAt('2026-12-07T12:01:00Z')).toEqual([]);
});

test('a reminder that is late is sent until the meeting begins, and not after', async () => {
  await agreed();
  expect(await toldAt('2026-12-08T11:59:59Z')).toEqual(['meeting.reminder']);
  await agreed();
  expect(await toldAt('2026-12-08T12:00:00Z')).toEqual([]);
});

test('who has said yes within the last day is not reminded of it', async () => {
  await agreed('2026-12-07T12:00:00Z');
  expect(await toldAt('2026-12-07T12:01:00Z')).toEqual([]);
  await agreed('2026-12-07T11:59:59Z');
  expect(await toldAt('2026-12-07T12:01:00Z')).toEqual(['meeting.reminder']);
});

test('both are asked once what is next, an hour after the end, unless both have said it', async () => {
  const { meetingId } = await agreed();
  const early = await agreed();
  expect(await toldAt('2026-12-08T13:44:59Z')).toEqual([]);
  for (const actor of [early.seeker, early.company])
    await answerNextStep(deps, actor, { id: early.meetingId, step: 'offer' });
  expect(await toldAt('2026-12-08T13:45:00Z')).toEqual(['meeting.next_step_asked']);
  expect(await toldAt('2026-12-09T13:45:00Z')).toEqual([]);
  const asked = await db
    .selectFrom('meeting')
    .select('id')
    .where('nextStepAskedAt', 'is not', null)
    .execute();
  expect(asked).toEqual([{ id: meetingId }]);
});

test('each meeting is told of once, however many workers look at the same time', async () => {
  for (let i = 0; i < 8; i++) await agreed();
  expect(await toldAt('2026-12-08T10:00:00Z', 4)).toEqual(
    Array.from({ length: 8 }, () => 'meeting.reminder'),
  );
  expect(await toldAt('2026-12-08T14:00:00Z', 4)).toEqual(
    Array.from({ length: 8 }, () => 'meeting.next_step_asked'),
  );
});

test('more than fit into one round are all told of', async () => {
  const { meetingId } = await agreed();
  const meeting = await db
    .selectFrom('meeting')
    .selectAll()
    .where('id', '=', meetingId)
    .executeTakeFirstOrThrow();
  const { id: _, ...more } = meeting;
  await db
    .insertInto('meeting')
    .values(Array.from({ length: 250 }, () => more))
    .execute();
  clock.set('2026-12-08T10:00:00Z');
  expect(await advanceMeetings(deps)).toEqual({ reminded: 251, asked: 0, ended: 0 });
});

test('nobody hears of a meeting that was cancelled, or of two who have broken it off', async () => {
  const cancelled = await agreed();
  await cancelMeeting(deps, cancelled.seeker, cancelled.meetingId);
  const { id } = await agreed();
  await db
    .updateTable('introduction')
    .set({ state: 'withdrawn', releasedAt: null })
    .where('id', '=', id)
    .execute();
  expect(await toldAt('2026-12-07T13:00:00Z')).toEqual([]);
  expect(await toldAt('2026-12-08T14:00:00Z')).toEqual([]);
});

test('a proposal ends when its last moment has passed', async () => {
  const thread = await addThread(db);
  const { id } = await proposeMeeting(deps, thread.seeker, aProposal(thread.id));
  const state = async () =>
    (await db.selectFrom('meeting').select('state').where('id', '=', id).executeTakeFirst())?.state;
  clock.set('2026-12-09T13:59:59Z');
  expect(await advanceMeetings(deps)).toMatchObject({ ended: 0 });
  expect(await state()).toBe('proposed');
  clock.set('2026-12-09T14:00:00Z');
  expect(await advanceMeetings(deps)).toMatchObject({ ended: 1 });
  expect(await state()).toBe('cancelled');
});
