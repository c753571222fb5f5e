import { emitEvent, inTransaction } from '@koble/db';
import type { IntroductionEvent } from '@koble/introductions';
import { fixedClock } from '@koble/kernel';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import {
  addCast,
  addIntroduction,
  forgetAll,
  listTold,
  type Cast,
} from '../../../tests/support/mail-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { passOnEvents } from './pass-on-events';

const { db } = await testDatabase();
const NOW = '2026-11-25T10:00:00Z';
const SLOT = '2026-12-02T08:00:00.000Z';
const UNKNOWN = '6f1c2f0e-6a53-4f0c-9d0e-0a8f0f1b2c3d';
const teller = { db, clock: fixedClock(NOW), baseUrl: 'https://koble.example' };
let cast: Cast;

beforeAll(async () => {
  cast = await addCast(db);
});
beforeEach(() => forgetAll(db));

/** Tells of something that happened; gives who is told. */
async function tell(event: IntroductionEvent): Promise<string[]> {
  await inTransaction(db, (trx) => emitEvent(trx, event));
  expect(await passOnEvents(teller)).toEqual({ passedOn: 1, putAside: 0 });
  return (await listTold(db, cast)).map(({ to }) => to);
}

async function addMeeting(of: { state: 'accepted' | 'cancelled'; acceptedSlot: string | null }) {
  const { id } = await db
    .insertInto('meeting')
    .values({
      ...of,
      introductionId: cast.introductionId,
      side: 'initiator',
      reason: 'Bli kjent',
      place: 'Levanger',
      minutes: 30,
      slots: [SLOT],
      createdAt: NOW,
      updatedAt: NOW,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

type Did = (of: Cast) => IntroductionEvent;
const HAPPENED: [topic: string, whom: string[], Did][] = [
  [
    'interest',
    ['member', 'owner'],
    (of) => ({ kind: 'introduction.sent', introductionId: of.introductionId, by: of.seeker }),
  ],
  [
    'interest',
    ['member', 'owner', 'seeker'],
    (of) => ({ kind: 'introduction.proposed', introductionId: of.introductionId, by: of.adviser }),
  ],
  [
    'interest',
    ['adviser'],
    (of) => ({
      kind: 'introduction.adviser_asked',
      introductionId: of.introductionId,
      by: of.owner,
    }),
  ],
  [
    'answer',
    ['adviser', 'seeker'],
    (of) => ({
      kind: 'introduction.accepted',
      introductionId: of.introductionId,
      by: of.owner,
      side: 'receiver',
    }),
  ],
  [
    'answer',
    ['adviser', 'member', 'seeker'],
    (of) => ({ kind: 'introduction.introduced', introductionId: of.introductionId, by: of.owner }),
  ],
  [
    'answer',
    ['adviser', 'seeker'],
    (of) => ({
      kind: 'introduction.declined',
      introductionId: of.introductionId,
      by: of.owner,
      side: 'receiver',
    }),
  ],
  [
    'answer',
    ['adviser', 'member', 'owner'],
    (of) => ({
      kind: 'introduction.withdrawn',
      introductionId: of.introductionId,
      by: of.seeker,
      side: 'initiator',
    }),
  ],
  [
    'answer',
    ['adviser', 'seeker'],
    (of) => ({
      kind: 'introduction.withdrawn',
      introductionId: of.introductionId,
      by: of.owner,
      side: 'receiver',
    }),
  ],
  [
    'answer',
    ['adviser', 'seeker'],
    (of) => ({
      kind: 'introduction.filled',
      introductionId: of.introductionId,
      by: of.owner,
      side: 'receiver',
    }),
  ],
  [
    'answer',
    ['adviser', 'member', 'owner'],
    (of) => ({
      kind: 'introduction.filled',
      introductionId: of.introductionId,
      by: of.seeker,
      side: 'initiator',
    }),
  ],
  [
    'answer',
    ['adviser', 'member', 'owner', 'seeker'],
    (of) => ({ kind: 'introduction.expired', introductionId: of.introductionId }),
  ],
  [
    'answer',
    ['member', 'owner', 'seeker'],
    (of) => ({
      kind: 'introduction.adviser_joined',
      introductionId: of.introductionId,
      by: of.adviser,
    }),
  ],
  [
    'answer',
    ['adviser', 'member', 'owner'],
    (of) => ({
      kind: 'introduction.agreed',
      introductionId: of.introductionId,
      by: of.seeker,
      side: 'initiator',
    }),
  ],
  [
    'reminder',
    ['member', 'owner'],
    (of) => ({
      kind: 'introduction.reminder',
      introductionId: of.introductionId,
      answerBy: '2026-12-01',
    }),
  ],
  [
    'reminder',
    ['member', 'owner'],
    (of) => ({
      kind: 'introduction.listing_paused',
      introductionId: of.introductionId,
      side: 'receiver',
    }),
  ],
  [
    'reminder',
    ['seeker'],
    (of) => ({
      kind: 'introduction.listing_paused',
      introductionId: of.introductionId,
      side: 'initiator',
    }),
  ],
  [
    'reminder',
    ['member', 'owner', 'seeker'],
    (of) => ({
      kind: 'introduction.outcome_asked',
      introductionId: of.introductionId,
      phase: 'close',
    }),
  ],
  [
    'reminder',
    ['member', 'owner', 'seeker'],
    (of) => ({
      kind: 'meeting.next_step_asked',
      introductionId: of.introductionId,
      meetingId: UNKNOWN,
    }),
  ],
  [
    'message',
    ['member', 'owner', 'seeker'],
    (of) => ({
      kind: 'message.written',
      introductionId: of.introductionId,
      messageId: UNKNOWN,
      by: of.adviser,
      side: 'adviser',
    }),
  ],
  [
    'meeting',
    ['adviser', 'member', 'owner'],
    (of) => ({
      kind: 'meeting.proposed',
      introductionId: of.introductionId,
      meetingId: UNKNOWN,
      by: of.seeker,
      side: 'initiator',
    }),
  ],
  [
    'meeting',
    ['adviser', 'seeker'],
    (of) => ({
      kind: 'meeting.declined',
      introductionId: of.introductionId,
      meetingId: UNKNOWN,
      by: of.owner,
      side: 'receiver',
    }),
  ],
  [
    'meeting',
    ['adviser', 'seeker'],
    (of) => ({
      kind: 'meeting.cancelled',
      introductionId: of.introductionId,
      meetingId: UNKNOWN,
      by: of.owner,
      side: 'receiver',
    }),
  ],
];

test.each(HAPPENED)(
  '%s: %j are told, and neither whoever did it nor an accountant',
  async (...[topic, whom, did]) => {
    const event = did(cast);
    expect(await tell(event), event.kind).toEqual(whom);
    for (const told of await listTold(db, cast))
      expect(told).toMatchObject({ topic, kind: event.kind });
  },
);

test('each is told as whom they take part, with the other side’s organisation and never a person’s name', async () => {
  await tell({ kind: 'introduction.expired', introductionId: cast.introductionId });
  const told = await listTold(db, cast);
  const of = (name: string) => told.find(({ to }) => to === name);
  expect(of('seeker')).toMatchObject({
    organisationId: null,
    data: { title: 'Sveiser (demo)', organisation: 'Fjordsveis AS' },
  });
  expect(of('owner')).toMatchObject({
    organisationId: cast.companyId,
    data: { organisation: null },
  });
  expect(of('adviser')).toMatchObject({
    organisationId: cast.gardenId,
    data: { organisation: 'Fjordsveis AS' },
  });
  expect(JSON.stringify(told)).not.toContain('Hemmelig');
});

test('when both have said yes there is still no name in it: names stand on the page', async () => {
  const yes = {
    initiatorYesAt: NOW,
    receiverYesAt: NOW,
    releasedAt: NOW,
    state: 'introduced',
  } as const;
  const introductionId = await addIntroduction(db, {
    ...yes,
    kind: 'challenge',
    initiatorPersonId: cast.seeker,
    receiverOrganisationId: cast.companyId,
  });
  expect(await tell({ kind: 'introduction.introduced', introductionId, by: null })).toContain(
    'seeker',
  );
  expect(JSON.stringify(await listTold(db, cast))).not.toContain('Hemmelig');
});

test('a reminder is for the side that has not said yes, with the day', async () => {
  const introductionId = await addIntroduction(db, {
    kind: 'call',
    initiatorPersonId: cast.seeker,
    receiverOrganisationId: cast.companyId,
    receiverYesAt: NOW,
  });
  expect(
    await tell({ kind: 'introduction.reminder', introductionId, answerBy: '2026-12-01' }),
  ).toEqual(['seeker']);
  expect(await listTold(db, cast)).toMatchObject([{ data: { on: '2026-12-01' } }]);
});

test('an adviser who has left hears nothing more; while nobody has taken it, all of theirs are asked', async () => {
  const of = {
    initiatorPersonId: cast.seeker,
    receiverOrganisationId: cast.companyId,
    adviserOrganisationId: cast.gardenId,
  };
  const left = await addIntroduction(db, { ...of, adviserPart: 'out', kind: 'pilot' });
  expect(await tell({ kind: 'introduction.expired', introductionId: left })).toEqual([
    'member',
    'owner',
    'seeker',
  ]);
  await forgetAll(db);
  const asked = await addIntroduction(db, { ...of, adviserPart: 'asked', kind: 'candidate' });
  expect(
    await tell({ kind: 'introduction.adviser_asked', introductionId: asked, by: null }),
  ).toEqual(['adviser', 'gardener']);
});

const garden = () => ({
  initiatorPersonId: cast.seeker,
  receiverOrganisationId: cast.companyId,
  adviserOrganisationId: cast.gardenId,
});

test('an adviser who was only asked hears of no message and no meeting, and of what becomes of it', async () => {
  const written = (introductionId: string) =>
    ({
      kind: 'message.written',
      introductionId,
      messageId: UNKNOWN,
      by: cast.seeker,
      side: 'initiator',
    }) as const;
  const proposed = (introductionId: string) =>
    ({
      kind: 'meeting.proposed',
      introductionId,
      meetingId: UNKNOWN,
      by: cast.seeker,
      side: 'initiator',
    }) as const;
  const asked = await addIntroduction(db, { ...garden(), adviserPart: 'asked', kind: 'call' });
  for (const event of [written(asked), proposed(asked)]) {
    expect(await tell(event), event.kind).toEqual(['member', 'owner']);
    await forgetAll(db);
  }
  const agreed = { kind: 'introduction.agreed', introductionId: asked, by: cast.owner } as const;
  expect(await tell({ ...agreed, side: 'receiver' })).toEqual(['adviser', 'gardener', 'seeker']);
  await forgetAll(db);
  for (const [kind, adviserPart] of [
    ['pilot', 'proposed'],
    ['challenge', 'cosigned'],
  ] as const) {
    const inside = await addIntroduction(db, { ...garden(), adviserPart, kind });
    expect(await tell(written(inside)), adviserPart).toContain('adviser');
    await forgetAll(db);
  }
});

test('what an adviser had taken is told to all of theirs once they have left', async () => {
  const introductionId = await addIntroduction(db, {
    ...garden(),
    adviserPersonId: cast.owner,
    adviserPart: 'stepped_in',
    kind: 'candidate',
    needId: null,
  });
  expect(
    await tell({ kind: 'introduction.agreed', introductionId, by: null, side: 'receiver' }),
  ).toEqual(['adviser', 'gardener', 'seeker']);
});

test('a meeting is told with its time', async () => {
  const { introductionId, owner } = cast;
  const meetingId = await addMeeting({ state: 'accepted', acceptedSlot: SLOT });
  await tell({ kind: 'meeting.accepted', introductionId, meetingId, by: owner, side: 'receiver' });
  expect(await listTold(db, cast)).toMatchObject([{ data: { at: SLOT } }, { data: { at: SLOT } }]);
  await forgetAll(db);
  expect(await tell({ kind: 'meeting.reminder', introductionId, meetingId })).toHaveLength(4);
});

test('nobody is reminded of a meeting that was called off since', async () => {
  const meetingId = await addMeeting({ state: 'cancelled', acceptedSlot: null });
  expect(
    await tell({ kind: 'meeting.reminder', introductionId: cast.introductionId, meetingId }),
  ).toEqual([]);
});

test('what is gone is nobody’s to hear of', async () => {
  expect(await tell({ kind: 'introduction.expired', introductionId: UNKNOWN })).toEqual([]);
});

test('somebody of two sides is told once', async () => {
  const introductionId = await addIntroduction(db, {
    kind: 'candidate',
    initiatorOrganisationId: cast.companyId,
    receiverPersonId: cast.owner,
  });
  expect(await tell({ kind: 'introduction.expired', introductionId })).toEqual(['member', 'owner']);
});
