import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { aProposal, SLOTS } from '../../../tests/support/meeting-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { addStrangers, addThread } from '../../../tests/support/thread-examples';
import { getPart } from './lock-for-action';
import { acceptMeeting } from './meeting-accept';
import { cancelMeeting } from './meeting-cancel';
import { declineMeeting } from './meeting-decline';
import { answerNextStep } from './meeting-next-step';
import { proposeMeeting } from './meeting-propose';
import { meetingsFor } from './meeting-view';

const { db } = await testDatabase();
const clock = fixedClock('2026-12-01T10:00:00Z');
const deps = { db, clock };
const [morning, noon, later] = SLOTS;
let thread: Awaited<ReturnType<typeof addThread>>;
let id: string;

/** Each test begins with a meeting that the job seeker has proposed. */
beforeEach(async () => {
  clock.set('2026-12-01T10:00:00Z');
  thread = await addThread(db);
  ({ id } = await proposeMeeting(deps, thread.seeker, aProposal(thread.id)));
});

const accept = (actor: SignedIn, slot: string = noon) => acceptMeeting(deps, actor, { id, slot });
const see = (actor: SignedIn) =>
  asActor(db, actor, async (trx) => meetingsFor(trx, await getPart(trx, actor, thread.id)));
const introduction = () =>
  db.selectFrom('introduction').selectAll().where('id', '=', thread.id).executeTakeFirstOrThrow();
const events = async () =>
  (
    await db
      .selectFrom('domainEvent')
      .select(['kind', 'payload'])
      .where('kind', 'like', 'meeting.%')
      .orderBy('id', 'desc')
      .limit(1)
      .execute()
  )[0];

describe('a proposal', () => {
  test('is seen by both, each from their side', async () => {
    const meeting = {
      id,
      mine: true,
      state: 'proposed',
      reason: aProposal('').reason,
      place: 'Demovegen 1, Levanger',
      minutes: 45,
      slots: [...SLOTS],
      acceptedSlot: null,
      nextStep: { mine: null, other: null, asked: false },
    };
    expect(await see(thread.seeker)).toEqual([meeting]);
    expect(await see(thread.company)).toEqual([{ ...meeting, mine: false }]);
    expect(await see(thread.adviser)).toEqual([{ ...meeting, mine: false }]);
  });

  test('that is accepted has one moment, moves the introduction on, and stands in its timeline', async () => {
    const before = await introduction();
    await accept(thread.company, '2026-12-08T13:00:00+01:00');
    expect(await see(thread.seeker)).toMatchObject([{ state: 'accepted', acceptedSlot: noon }]);
    expect(await introduction()).toMatchObject({
      state: 'meeting',
      version: before.version + 1,
      releasedAt: before.releasedAt,
      updatedAt: clock.now(),
    });
    const timeline = await db
      .selectFrom('introductionEvent')
      .select(['kind', 'side', 'personId', 'at'])
      .where('introductionId', '=', thread.id)
      .execute();
    const { personId } = thread.company;
    expect(timeline).toEqual([{ kind: 'meeting', side: 'receiver', personId, at: clock.now() }]);
    expect(await events()).toEqual({
      kind: 'meeting.accepted',
      payload: { introductionId: thread.id, meetingId: id, by: personId, side: 'receiver' },
    });
  });

  test('that is accepted after an agreement leaves the introduction agreed', async () => {
    await db
      .updateTable('introduction')
      .set({ state: 'agreed' })
      .where('id', '=', thread.id)
      .execute();
    await accept(thread.company);
    expect((await introduction()).state).toBe('agreed');
  });

  test('that two accept at the same time has one moment: the other hears that it has changed', async () => {
    for (let round = 0; round < 5; round++) {
      const two = await Promise.allSettled([
        accept(thread.company, noon),
        accept(thread.colleague, later),
      ]);
      const [refused, ...more] = two.filter((one) => one.status === 'rejected');
      expect(more).toEqual([]);
      expect(refused?.reason).toMatchObject({
        code: 'meetings.wrong_state',
        kind: 'conflict',
        details: { state: 'accepted' },
      });
      const chosen = two[0].status === 'fulfilled' ? noon : later;
      const meeting = (await see(thread.seeker)).find((one) => one.id === id);
      expect(meeting).toMatchObject({ state: 'accepted', acceptedSlot: chosen });
      await cancelMeeting(deps, thread.seeker, id);
      ({ id } = await proposeMeeting(deps, thread.seeker, aProposal(thread.id)));
    }
  });

  test('is accepted or declined, not both', async () => {
    const two = await Promise.allSettled([
      accept(thread.company),
      declineMeeting(deps, thread.colleague, id),
    ]);
    expect(two.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test('is not accepted for a moment that was not proposed, or has passed', async () => {
    await expect(accept(thread.company, '2026-12-08T12:00:01Z')).rejects.toMatchObject({
      code: 'meetings.no_such_slot',
    });
    clock.set(morning);
    await expect(accept(thread.company, morning)).rejects.toMatchObject({
      code: 'meetings.slot_passed',
    });
    await accept(thread.company, noon);
  });

  test('is not answered by who made it, an adviser or an accountant', async () => {
    const answers = [
      (actor: SignedIn) => accept(actor),
      (actor: SignedIn) => declineMeeting(deps, actor, id),
    ];
    for (const answer of answers) {
      await expect(answer(thread.seeker)).rejects.toMatchObject({ code: 'meetings.own_proposal' });
      await expect(answer(thread.adviser)).rejects.toMatchObject({ code: 'meetings.not_yours' });
      await expect(answer(thread.accountant)).rejects.toMatchObject({
        code: 'introductions.not_yours',
      });
    }
    expect(await see(thread.seeker)).toMatchObject([{ state: 'proposed' }]);
  });

  test('is declined by the other side, and taken back by its own', async () => {
    await expect(cancelMeeting(deps, thread.company, id)).rejects.toMatchObject({
      code: 'meetings.not_yours',
    });
    await declineMeeting(deps, thread.company, id);
    expect(await events()).toMatchObject({
      kind: 'meeting.declined',
      payload: { side: 'receiver' },
    });
    const next = await proposeMeeting(deps, thread.company, aProposal(thread.id));
    await cancelMeeting(deps, thread.colleague, next.id);
    expect(await events()).toMatchObject({ kind: 'meeting.cancelled' });
    expect((await see(thread.seeker)).map(({ state }) => state).toSorted()).toEqual([
      'cancelled',
      'declined',
    ]);
    expect((await introduction()).state).toBe('introduced');
  });

  test('is not accepted when the introduction is over', async () => {
    await db
      .updateTable('introduction')
      .set({ state: 'done' })
      .where('id', '=', thread.id)
      .execute();
    await expect(accept(thread.company)).rejects.toMatchObject({
      code: 'introductions.wrong_state',
    });
    await declineMeeting(deps, thread.company, id);
  });
});

test('both may cancel what they agreed to, until it begins; its calendar entry is a later one', async () => {
  await accept(thread.company);
  clock.set('2026-12-08T11:59:59Z');
  await cancelMeeting(deps, thread.company, id);
  expect(await see(thread.seeker)).toMatchObject([
    { state: 'cancelled', acceptedSlot: null, slots: [noon] },
  ]);
  const { sequence } = await db
    .selectFrom('meeting')
    .select('sequence')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(sequence).toBe(1);
  await expect(cancelMeeting(deps, thread.seeker, id)).rejects.toMatchObject({
    code: 'meetings.wrong_state',
  });

  clock.set('2026-12-01T10:00:00Z');
  ({ id } = await proposeMeeting(deps, thread.seeker, aProposal(thread.id)));
  await accept(thread.company);
  clock.set(noon);
  await expect(cancelMeeting(deps, thread.seeker, id)).rejects.toMatchObject({
    code: 'meetings.has_begun',
  });
});

describe('what is next', () => {
  const say = (actor: SignedIn, step: 'offer' | 'trial' | 'stop') =>
    answerNextStep(deps, actor, { id, step });
  const seen = async (actor: SignedIn) => (await see(actor))[0]?.nextStep;

  test('is read by the other side when both have said it, and stands then', async () => {
    await accept(thread.company);
    clock.set('2026-12-08T12:45:00Z');
    await say(thread.seeker, 'trial');
    await say(thread.seeker, 'offer');
    expect(await seen(thread.seeker)).toEqual({ mine: 'offer', other: null, asked: false });
    expect(await seen(thread.company)).toEqual({ mine: null, other: null, asked: false });
    await say(thread.colleague, 'stop');
    expect(await seen(thread.seeker)).toMatchObject({ mine: 'offer', other: 'stop' });
    expect(await seen(thread.company)).toMatchObject({ mine: 'stop', other: 'offer' });
    expect(await seen(thread.adviser)).toEqual({ mine: null, other: null, asked: false });
    for (const actor of [thread.seeker, thread.company])
      await expect(say(actor, 'trial')).rejects.toMatchObject({
        code: 'meetings.next_steps_known',
      });
  });

  test('is not said before the meeting is over, or by an adviser or an accountant', async () => {
    await expect(say(thread.company, 'offer')).rejects.toMatchObject({
      code: 'meetings.wrong_state',
    });
    await accept(thread.company);
    clock.set('2026-12-08T12:44:59Z');
    await expect(say(thread.company, 'offer')).rejects.toMatchObject({ code: 'meetings.not_over' });
    clock.set('2026-12-08T13:00:00Z');
    await expect(say(thread.adviser, 'offer')).rejects.toMatchObject({
      code: 'meetings.not_yours',
    });
    await expect(say(thread.accountant, 'offer')).rejects.toMatchObject({
      code: 'introductions.not_yours',
    });
  });
});

test('of another’s meeting nobody learns that it is there', async () => {
  await accept(thread.company);
  const strangers = await addStrangers(db);
  await db
    .updateTable('introduction')
    .set({ adviserPart: 'out' })
    .where('id', '=', thread.id)
    .execute();
  const unknown = '00000000-0000-4000-8000-000000000000';
  for (const [who, actor] of Object.entries({ ...strangers, 'former adviser': thread.adviser }))
    for (const one of [id, unknown])
      for (const attempt of [
        () => acceptMeeting(deps, actor, { id: one, slot: noon }),
        () => declineMeeting(deps, actor, one),
        () => cancelMeeting(deps, actor, one),
        () => answerNextStep(deps, actor, { id: one, step: 'offer' }),
      ])
        await expect(attempt(), who).rejects.toMatchObject({
          code: 'meetings.not_found',
          kind: 'not_found',
          details: {},
        });
});

test('when names are hidden again, so are the meetings', async () => {
  await accept(thread.company);
  await db
    .updateTable('introduction')
    .set({ state: 'withdrawn', releasedAt: null })
    .where('id', '=', thread.id)
    .execute();
  expect(await see(thread.company)).toEqual([]);
  await expect(cancelMeeting(deps, thread.company, id)).rejects.toMatchObject({
    code: 'meetings.not_found',
  });
});
