import { emitEvent, inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addCast, forgetAll, listTold, type Cast } from '../../../tests/support/mail-examples';
import { addCard, addNeed } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import type { KobleEvent } from './koble-event';
import { passOnEvents } from './pass-on-events';

const { db } = await testDatabase();
const NOW = '2026-11-25T10:00:00Z';
const teller = { db, clock: fixedClock(NOW), baseUrl: 'https://koble.example' };
let cast: Cast;

beforeAll(async () => {
  cast = await addCast(db);
});
beforeEach(() => forgetAll(db));

const emit = (event: KobleEvent) => inTransaction(db, (trx) => emitEvent(trx, event));
const told = () => listTold(db, cast);
/** Who is told of an event, by the part they have in it. */
async function toldOf(event: KobleEvent): Promise<string[]> {
  await emit(event);
  expect(await passOnEvents(teller)).toEqual({ passedOn: 1, putAside: 0 });
  return (await told()).map(({ to }) => to);
}

const invite = (changed: object = {}) =>
  db
    .insertInto('invitation')
    .values({
      organisationId: cast.companyId,
      email: `ny${Math.random()}@person.example`,
      role: 'member',
      tokenHash: `hash${Math.random()}`,
      invitedBy: cast.owner,
      createdAt: NOW,
      expiresAt: '2026-12-25T10:00:00Z',
      ...changed,
    })
    .returning(['id', 'email'])
    .executeTakeFirstOrThrow();

test('an invitation is mailed to its address, in the inviter’s language, and its token leaves the outbox', async () => {
  await db.updateTable('person').set({ locale: 'en' }).where('id', '=', cast.owner).execute();
  const { id, email } = await invite();
  expect(await toldOf({ kind: 'invitation.made', invitationId: id, token: 'tegn' })).toEqual([]);
  expect(
    await db
      .selectFrom('mail')
      .select(['toAddress', 'locale', 'kind', 'data', 'personId'])
      .execute(),
  ).toEqual([
    {
      toAddress: email,
      locale: 'en',
      kind: 'invitation',
      personId: null,
      data: {
        organisation: 'Fjordsveis AS',
        role: 'member',
        url: 'https://koble.example/invitasjon?token=tegn',
      },
    },
  ]);
});

test.each([{ revokedAt: NOW }, { acceptedAt: NOW }, { expiresAt: NOW }])(
  'an invitation that is over is not mailed: %j',
  async (over) => {
    const { id } = await invite(over);
    await toldOf({ kind: 'invitation.made', invitationId: id, token: 'tegn' });
    expect(await db.selectFrom('mail').select('id').execute()).toEqual([]);
  },
);

test('a new colleague is told to the others of theirs', async () => {
  const { id } = await invite();
  const personId = cast.member;
  expect(await toldOf({ kind: 'invitation.accepted', invitationId: id, personId })).toEqual([
    'owner',
  ]);
});

test('a request to join goes to those who decide, and its answer to whoever asked', async () => {
  const { id } = await db
    .insertInto('membershipRequest')
    .values({ organisationId: cast.companyId, personId: cast.seeker, createdAt: NOW })
    .returning('id')
    .executeTakeFirstOrThrow();
  expect(await toldOf({ kind: 'membership.asked', requestId: id })).toEqual(['owner']);
  for (const [granted, kind, organisationId] of [
    [true, 'membership.granted', cast.companyId],
    [false, 'membership.refused', null],
  ] as const) {
    await db.deleteFrom('notification').execute();
    await db
      .updateTable('membershipRequest')
      .set({ granted, decidedAt: NOW })
      .where('id', '=', id)
      .execute();
    expect(await toldOf({ kind: 'membership.decided', requestId: id })).toEqual(['seeker']);
    expect(await told()).toMatchObject([
      { kind, organisationId, data: { organisation: 'Fjordsveis AS' } },
    ]);
  }
});

test('who was taken out of an organisation is told as themself', async () => {
  expect(
    await toldOf({
      kind: 'membership.removed',
      organisationId: cast.companyId,
      personId: cast.seeker,
    }),
  ).toEqual(['seeker']);
  expect(await told()).toMatchObject([{ organisationId: null, topic: 'organisation' }]);
});

test('a consent is told to the side that did not act, and its end to both but whoever ended it', async () => {
  const { id } = await db
    .insertInto('clientConsent')
    .values({
      companyId: cast.companyId,
      operatorId: cast.gardenId,
      askedAt: NOW,
      askedBy: cast.adviser,
      endedBy: cast.owner,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const outcomes = [];
  for (const kind of ['consent.asked', 'consent.given', 'consent.ended'] as const) {
    await db.deleteFrom('notification').execute();
    outcomes.push(await toldOf({ kind, consentId: id }));
  }
  expect(outcomes).toEqual([
    ['member', 'owner'],
    ['adviser', 'gardener'],
    ['adviser', 'gardener', 'member'],
  ]);
});

test('a profile that ends is told to its person, with the day', async () => {
  const id = await addCard(db, cast.seeker);
  expect(await toldOf({ kind: 'profile.expires', candidateId: id, onDate: '2026-12-24' })).toEqual([
    'seeker',
  ]);
  expect(await told()).toMatchObject([
    { topic: 'profile', data: { on: '2026-12-24', title: null } },
  ]);
});

test('a need that ends is told to the people of its company, with its title and the day', async () => {
  const needId = await addNeed(db, cast.companyId, { title: 'Sveiserobot (demo)' });
  expect(await toldOf({ kind: 'need.expires', needId, onDate: '2026-12-24' })).toEqual([
    'member',
    'owner',
  ]);
  for (const one of await told())
    expect(one).toMatchObject({
      topic: 'reminder',
      data: { title: 'Sveiserobot (demo)', on: '2026-12-24' },
    });
});

test('a need that was closed since is not told to end', async () => {
  const needId = await addNeed(db, cast.companyId, { state: 'closed' });
  expect(await toldOf({ kind: 'need.expires', needId, onDate: '2026-12-24' })).toEqual([]);
});

test('a challenge that was shared is told to the partner, unless it was taken back', async () => {
  const needId = await addNeed(db, cast.companyId, { title: 'Sveiserobot (demo)' });
  const event = { kind: 'need.shared', needId, partnerId: cast.gardenId } as const;
  expect(await toldOf(event)).toEqual([]);
  await db
    .insertInto('needPartner')
    .values({ needId, partnerId: cast.gardenId, sharedAt: NOW })
    .execute();
  expect(await toldOf(event)).toEqual(['adviser', 'gardener']);
  expect((await told())[0]).toMatchObject({
    topic: 'interest',
    data: { title: 'Sveiserobot (demo)', organisation: 'Fjordsveis AS' },
  });
});

test('a need that an adviser looks at is told to the advisers, and what they decide to its company', async () => {
  const waits = { reviewOperatorId: cast.gardenId, reviewAskedAt: NOW } as const;
  const needId = await addNeed(db, cast.companyId, {
    state: 'review',
    title: 'Sveiserobot (demo)',
    ...waits,
  });
  expect(await toldOf({ kind: 'need.review_asked', needId, onDate: '2026-11-26' })).toEqual([
    'adviser',
    'gardener',
  ]);
  expect((await told())[0]).toMatchObject({
    topic: 'organisation',
    data: { title: 'Sveiserobot (demo)', organisation: 'Fjordsveis AS', on: '2026-11-26' },
  });
  for (const kind of ['need.approved', 'need.sent_back'] as const) {
    await db.deleteFrom('notification').execute();
    expect(await toldOf({ kind, needId, operatorId: cast.gardenId })).toEqual(['member', 'owner']);
    expect((await told())[0]).toMatchObject({ kind, data: { organisation: 'Demohagen' } });
  }
  await db.deleteFrom('notification').execute();
  await db.updateTable('need').set({ state: 'published' }).where('id', '=', needId).execute();
  expect(await toldOf({ kind: 'need.review_asked', needId, onDate: '2026-11-26' })).toEqual([]);
});
