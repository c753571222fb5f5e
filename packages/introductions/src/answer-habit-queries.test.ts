import { DAY_MS } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { addActor, addIntroduction } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { measureAnswerHabits } from './answer-habit-queries';

const { db } = await testDatabase();
const now = new Date('2027-11-23T10:00:00Z');
const SENT = '2027-10-01T10:00:00Z';
type Introduction = NonNullable<Parameters<typeof addIntroduction>[1]>;

let company: Awaited<ReturnType<typeof addActor<'company'>>>;
beforeEach(async () => {
  company = await addActor(db, 'company');
});

const add = (of: Introduction) => addIntroduction(db, { sentAt: SENT, with: { company }, ...of });
const answered = (days: number, of: Introduction = {}) =>
  add({
    state: 'declined',
    answeredAt: new Date(Date.parse(SENT) + days * DAY_MS),
    ...of,
  });
const silent = () => add({ state: 'expired' });

const habit = () =>
  db
    .selectFrom('organisation')
    .select(['answers', 'answerDays'])
    .where('id', '=', company.organisationId)
    .executeTakeFirstOrThrow();

async function afterAnswers(answers: number, silences: number) {
  for (let i = 0; i < answers; i += 1) await answered(i + 1);
  for (let i = 0; i < silences; i += 1) await silent();
  await measureAnswerHabits(db, now);
  return habit();
}

describe('how an organisation usually answers', () => {
  test.each([
    [[4, 1], 'many', 3],
    [[5, 0], 'many', 3],
    [[7, 3], 'some', 4],
    [[3, 3], 'some', 2],
    [[2, 4], 'few', 2],
    [[0, 5], 'few', null],
    [[4, 0], null, null],
  ] as const)('%j answered and not is %s, after %s days', async ([answered, not], word, days) => {
    expect(await afterAnswers(answered, not)).toEqual({ answers: word, answerDays: days });
  });

  test('is of the last twelve months, and of what it could have answered', async () => {
    for (let i = 0; i < 4; i += 1) await answered(2);
    await answered(2, { sentAt: '2026-11-23T09:00:00Z' });
    await add({ state: 'sent' });
    await add({ state: 'withdrawn' });
    await add({ state: 'expired', initiatorYesAt: null });
    await measureAnswerHabits(db, now);
    expect(await habit()).toEqual({ answers: null, answerDays: null });
    await answered(2);
    await measureAnswerHabits(db, now);
    expect(await habit()).toEqual({ answers: 'many', answerDays: 2 });
  });

  test('counts days as they change in Norway', async () => {
    const sentAt = '2027-06-01T21:30:00Z';
    const answeredAt = '2027-06-01T22:30:00Z';
    for (let i = 0; i < 5; i += 1) await add({ state: 'declined', sentAt, answeredAt });
    await measureAnswerHabits(db, now);
    expect(await habit()).toEqual({ answers: 'many', answerDays: 1 });
  });

  test('is forgotten when it is long ago', async () => {
    await afterAnswers(5, 0);
    await measureAnswerHabits(db, new Date('2029-01-01T10:00:00Z'));
    expect(await habit()).toEqual({ answers: null, answerDays: null });
  });
});

test('only what has changed is written, so that listings are drawn anew no more than needed', async () => {
  await afterAnswers(5, 0);
  await db.deleteFrom('searchDirty').execute();
  expect(await measureAnswerHabits(db, now)).toBe(0);
  expect(await db.selectFrom('searchDirty').selectAll().execute()).toEqual([]);
  for (let i = 0; i < 3; i += 1) await silent();
  expect(await measureAnswerHabits(db, now)).toBe(1);
  expect((await db.selectFrom('searchDirty').selectAll().execute()).length).toBeGreaterThan(0);
});
