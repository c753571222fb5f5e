import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { expect, test } from 'vitest';
import {
  addActor,
  addCard,
  addIntroduction,
  addSeeker,
} from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { getIntroduction } from './get-introduction';
import { listInbox, listSent } from './list-introductions';
import { INTRODUCTION_KINDS } from './schema';

const { db } = await testDatabase();
const place = { db };
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

test('each side has its own list, what changed last at the top; a draft is its writer’s alone', async () => {
  const seeker = await addSeeker(db);
  const company = await addActor(db, 'company');
  const sides = { with: { seeker, company } };
  const at = (hour: string) => ({ updatedAt: `2026-11-24T${hour}:00:00Z` });
  const draft = await addIntroduction(db, { ...sides, ...at('09'), state: 'draft' });
  const older = await addIntroduction(db, { ...sides, ...at('07') });
  const newer = await addIntroduction(db, { ...sides, ...at('08'), state: 'done' });
  expect(idsOf(await listSent(place, seeker))).toEqual([draft.id, newer.id, older.id]);
  expect(idsOf(await listInbox(place, company))).toEqual([newer.id, older.id]);
  expect(await listInbox(place, seeker)).toEqual([]);
  expect(await listSent(place, company)).toEqual([]);
  for (const stranger of [await addSeeker(db), await addActor(db, 'company')])
    expect([...(await listSent(place, stranger)), ...(await listInbox(place, stranger))]).toEqual(
      [],
    );
});

test('a person who acts for a company sees the company’s and not their own, and the other way round', async () => {
  const company = await addActor(db, 'company');
  const self = { kind: 'candidate', personId: company.personId } as const;
  const own = await addIntroduction(db, { with: { seeker: self } });
  const forCompany = await addIntroduction(db, { with: { company } });
  expect(idsOf(await listSent(place, self))).toEqual([own.id]);
  expect(await listInbox(place, self)).toEqual([]);
  expect(idsOf(await listInbox(place, company))).toEqual([forCompany.id]);
  expect(await listSent(place, company)).toEqual([]);
});

test('a row says what the sender says of the criteria, who it is from and how they usually answer', async () => {
  const seeker = await addSeeker(db);
  const cardId = await addCard(db, seeker.personId);
  const claims = [
    { skillId: 'welding', demand: 'must', met: false, evidence: '' },
    { skillId: 'robotics', demand: 'should', met: true, evidence: 'Kurs' },
  ];
  const example = await addIntroduction(db, {
    with: { seeker },
    criteria: JSON.stringify(claims),
  });
  if (example.receiver.kind !== 'company') throw new Error('not a company');
  const { organisationId } = example.receiver;
  await db
    .updateTable('organisation')
    .set({ answers: 'many', answerDays: 4 })
    .where('id', '=', organisationId)
    .execute();
  expect((await listInbox(place, example.receiver))[0]).toEqual({
    id: example.id,
    number: expect.any(Number),
    version: 1,
    kind: 'role',
    state: 'sent',
    title: 'Vi vil sveise med robot (demo)',
    needId: example.needId,
    side: 'receiver',
    other: { kind: 'candidate', id: cardId, occupationGroups: ['72'], district: 'innherred' },
    why: 'Jeg har sveist i ti år og vil lære robot.',
    criteriaMet: 1,
    criteriaTotal: 2,
    missingMust: ['welding'],
    sentAt: '2026-11-23T10:00:00.000Z',
    answerBy: '2026-12-22',
    saidYes: false,
    declineReason: null,
    hasAdviser: false,
    released: false,
    unread: 0,
    updatedAt: expect.any(String),
  });
  expect((await listSent(place, seeker))[0]?.other).toEqual({
    kind: 'organisation',
    id: organisationId,
    name: expect.any(String),
    answers: 'many',
    answerDays: 4,
  });
});

test('a row says why it was declined, and whether an adviser takes part', async () => {
  for (const [adviserPart, hasAdviser] of [
    ['asked', true],
    ['cosigned', true],
    ['out', false],
  ] as const) {
    const { initiator } = await addIntroduction(db, {
      state: 'declined',
      adviserPart,
      declineReason: 'timing',
      declinedBy: 'receiver',
    });
    expect(await listSent(place, initiator)).toMatchObject([
      { declineReason: 'timing', hasAdviser },
    ]);
  }
});

test('a card that is not active is described and cannot be opened', async () => {
  const seeker = await addSeeker(db);
  await addCard(db, seeker.personId, { state: 'paused' });
  const { id, receiver } = await addIntroduction(db, { with: { seeker } });
  expect((await getIntroduction(place, receiver, { id })).other).toMatchObject({
    id: null,
    district: 'innherred',
  });
});

test('no list and no page holds the name, address, place or id of a person, before and after both yes', async () => {
  // The municipality as a value of its own: its digits may stand in any id.
  const secrets = ['Hemmelig', '@koble.example', '"5037"'];
  for (const kind of INTRODUCTION_KINDS)
    for (const state of ['draft', 'sent', 'accepted', 'introduced', 'withdrawn'] as const) {
      const seeker = await addSeeker(db, 'Demo-Hemmelig Oppdiktet');
      const example = await addIntroduction(db, {
        kind,
        state,
        ...(state === 'draft' ? {} : { adviserPart: 'stepped_in' as const }),
        with: { seeker },
      });
      if (kind === 'role') await addCard(db, seeker.personId);
      const { id, initiator, receiver, adviser } = example;
      const shown: unknown[] = [];
      const lookers: (SignedIn | null)[] =
        state === 'draft' ? [initiator] : [initiator, receiver, adviser];
      for (const actor of lookers.filter((one) => one !== null))
        shown.push(
          await listSent(place, actor),
          await listInbox(place, actor),
          await getIntroduction(place, actor, { id }),
        );
      const text = JSON.stringify(shown);
      for (const secret of [...secrets, initiator.personId, receiver.personId])
        expect(text, `${kind} ${state}`).not.toContain(secret);
    }
});

test('a list takes three questions to the database behind the wall, however long it is', async () => {
  const company = await addActor(db, 'company');
  const counted = countingDb();
  await addIntroduction(db, { with: { company } });
  await listInbox({ db: counted.db }, company);
  const forOne = counted.count();
  for (let i = 0; i < 20; i += 1) await addIntroduction(db, { with: { company } });
  expect(await listInbox({ db: counted.db }, company)).toHaveLength(21);
  // And one that names the actor to the wall.
  expect([forOne, counted.count()]).toEqual([4, 8]);
});

function countingDb(): { db: Db; count(): number } {
  let asked = 0;
  return {
    db: db.withPlugin({
      transformQuery({ node }) {
        asked += 1;
        return node;
      },
      transformResult: ({ result }) => Promise.resolve(result),
    }),
    count: () => asked,
  };
}

test('a row says whether the reader’s own side has said yes, and nothing of the other’s', async () => {
  const { initiator, receiver } = await addIntroduction(db, {
    kind: 'pilot',
    state: 'accepted',
    initiatorYesAt: null,
    receiverYesAt: '2026-11-24T08:00:00Z',
  });
  expect(await listInbox(place, receiver)).toMatchObject([{ saidYes: true }]);
  expect(await listInbox(place, initiator)).toMatchObject([{ saidYes: false }]);
});
