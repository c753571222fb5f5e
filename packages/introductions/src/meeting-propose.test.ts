import type { SignedIn } from '@koble/accounts/schema';
import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { addIntroduction } from '../../../tests/support/introduction-examples';
import { aProposal } from '../../../tests/support/meeting-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { addStrangers, addThread } from '../../../tests/support/thread-examples';
import { declineMeeting } from './meeting-decline';
import { proposeMeeting } from './meeting-propose';

const { db } = await testDatabase();
const clock = fixedClock('2026-12-01T10:00:00Z');
const deps = { db, clock };
let thread: Awaited<ReturnType<typeof addThread>>;

beforeEach(async () => {
  clock.set('2026-12-01T10:00:00Z');
  thread = await addThread(db);
});

const propose = (
  actor: SignedIn,
  changed: Partial<ReturnType<typeof aProposal>> = {},
): Promise<{ id: string }> => proposeMeeting(deps, actor, { ...aProposal(thread.id), ...changed });
const meetings = () =>
  db.selectFrom('meeting').selectAll().where('introductionId', '=', thread.id).execute();

test('a proposal is kept as it was written, its moments in order, and the others are told', async () => {
  await db.deleteFrom('domainEvent').execute();
  const place = '<b>Rom 1</b>\nDemovegen 1; =1+1';
  const slots = ['2026-12-09T15:00:00+01:00', '2026-12-08T12:00:00Z'];
  const { id } = await propose(thread.colleague, { place: `${place}\u202e`, slots });
  expect(await meetings()).toMatchObject([
    {
      id,
      side: 'receiver',
      personId: thread.colleague.personId,
      state: 'proposed',
      place,
      minutes: 45,
      slots: [new Date('2026-12-08T12:00:00Z'), new Date('2026-12-09T14:00:00Z')],
      acceptedSlot: null,
      sequence: 0,
    },
  ]);
  expect(await db.selectFrom('domainEvent').select(['kind', 'payload']).execute()).toEqual([
    {
      kind: 'meeting.proposed',
      payload: {
        introductionId: thread.id,
        meetingId: id,
        by: thread.colleague.personId,
        side: 'receiver',
      },
    },
  ]);
  const act = await db
    .selectFrom('auditEntry')
    .select(['action', 'personId'])
    .where('objectId', '=', id)
    .executeTakeFirst();
  expect(act).toEqual({ action: 'meeting.proposed', personId: thread.colleague.personId });
});

describe('a proposal is refused', () => {
  test.each([
    [{ slots: ['2026-12-01T10:00:00Z'] }, 'meetings.slot_passed', 'slots'],
    [{ slots: ['2027-05-31T10:00:00Z'] }, 'meetings.slot_too_far', 'slots'],
    [
      { slots: ['2026-12-08T12:00:00Z', '2026-12-08T13:00:00+01:00'] },
      'meetings.slot_twice',
      'slots',
    ],
    [{ place: '\u202e\u2066' }, 'meetings.empty_text', 'place'],
    [{ reason: '\u202e'.repeat(10) }, 'meetings.empty_text', 'reason'],
  ])('with %j', async (changed, code, field) => {
    await expect(propose(thread.seeker, changed)).rejects.toMatchObject({ code, field });
    expect(await meetings()).toEqual([]);
  });

  test('while another waits for its answer, from whichever side, also at the same time', async () => {
    const { seeker, company } = thread;
    const both = await Promise.allSettled([propose(seeker), propose(company)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    for (const actor of [seeker, company])
      await expect(propose(actor)).rejects.toMatchObject({
        code: 'meetings.already_proposed',
        kind: 'conflict',
      });
    expect(await meetings()).toHaveLength(1);
  });

  test('from an adviser, an accountant, and whoever has no part in it', async () => {
    await expect(propose(thread.adviser)).rejects.toMatchObject({ code: 'meetings.not_yours' });
    await expect(propose(thread.accountant)).rejects.toMatchObject({
      code: 'introductions.not_yours',
    });
    for (const [who, stranger] of Object.entries(await addStrangers(db)))
      await expect(propose(stranger), who).rejects.toMatchObject({
        code: 'introductions.not_found',
      });
  });

  test('before both have said yes, and when it is over', async () => {
    const waiting = await addIntroduction(db, { state: 'accepted' });
    for (const actor of [waiting.initiator, waiting.receiver])
      await expect(propose(actor, { id: waiting.id })).rejects.toMatchObject({
        code: 'introductions.not_released',
      });
    const done = await addIntroduction(db, { state: 'done' });
    await expect(propose(done.initiator, { id: done.id })).rejects.toMatchObject({
      code: 'introductions.wrong_state',
      details: { state: 'done' },
    });
  });
});

test('the next may be proposed once the one before is answered, or all its moments have passed', async () => {
  const first = await propose(thread.seeker);
  await declineMeeting(deps, thread.company, first.id);
  const second = await propose(thread.company);
  clock.set('2026-12-09T14:00:00Z');
  const third = await propose(thread.seeker, { slots: ['2026-12-10T08:00:00Z'] });
  const states = new Map((await meetings()).map(({ id, state }) => [id, state]));
  expect([first, second, third].map(({ id }) => states.get(id))).toEqual([
    'declined',
    'cancelled',
    'proposed',
  ]);
});

test('an adviser who acts for the company proposes for it, under both names', async () => {
  const { clientAdviser } = thread;
  const { id } = await propose(clientAdviser);
  expect(await meetings()).toMatchObject([{ id, side: 'receiver' }]);
  const act = await db
    .selectFrom('auditEntry')
    .select(['personId', 'organisationId', 'operatorId'])
    .where('objectId', '=', id)
    .executeTakeFirst();
  expect(act).toEqual({
    personId: clientAdviser.personId,
    organisationId: clientAdviser.organisationId,
    operatorId: clientAdviser.operatorId,
  });
});
