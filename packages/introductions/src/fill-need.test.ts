import { fixedClock } from '@koble/kernel';
import { expect, test } from 'vitest';
import {
  addActor,
  addIntroduction,
  addNeed,
  addSeeker,
  eventsOf,
} from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { acceptIntroduction } from './accept-introduction';
import { fillNeed } from './fill-need';
import { INTRODUCTION_STATES, type IntroductionState } from './schema';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-24T10:00:00Z');
const place = { db, clock };

/** A need of a company with one interest in each of these states. */
async function aNeedWith(states: readonly IntroductionState[]) {
  const company = await addActor(db, 'company');
  const needId = await addNeed(db, company.organisationId);
  const examples = new Map<IntroductionState, Awaited<ReturnType<typeof addIntroduction>>>();
  for (const state of states)
    examples.set(state, await addIntroduction(db, { state, with: { company, needId } }));
  return { company, needId, examples };
}

const stateOf = async (id: string | undefined) =>
  (
    await db
      .selectFrom('introduction')
      .select('state')
      .where('id', '=', id ?? '')
      .executeTakeFirstOrThrow()
  ).state;

test('a filled need is closed, and everybody who waits is told at once', async () => {
  const { company, needId, examples } = await aNeedWith(INTRODUCTION_STATES);
  const filled = await fillNeed(place, company, { needId, how: 'through_koble' });
  expect(filled).toEqual({ told: 6 });
  const need = db.selectFrom('need').selectAll().where('id', '=', needId);
  expect(await need.executeTakeFirstOrThrow()).toMatchObject({
    state: 'closed',
    filledHow: 'through_koble',
  });
  for (const [state, { id }] of examples) {
    const isWaiting = ['sent', 'read', 'considering', 'accepted'].includes(state);
    const isUnderWay = ['introduced', 'meeting'].includes(state);
    expect(await stateOf(id), state).toBe(isWaiting ? 'filled' : state);
    expect(await eventsOf(db, id), state).toEqual(
      isWaiting || isUnderWay
        ? [
            {
              kind: 'introduction.filled',
              payload: { introductionId: id, by: company.personId, side: 'receiver' },
            },
          ]
        : [],
    );
  }
  const row = db
    .selectFrom('introduction')
    .selectAll()
    .where('id', '=', examples.get('sent')?.id ?? '');
  expect(await row.executeTakeFirstOrThrow()).toMatchObject({
    answeredAt: clock.now(),
    answeredBy: company.personId,
    closedAt: clock.now(),
    version: 2,
  });
});

test('while it is still being filled, nobody is told that it is', async () => {
  const { company, needId, examples } = await aNeedWith(['sent']);
  expect(await fillNeed(place, company, { needId, how: 'ongoing' })).toEqual({ told: 0 });
  expect(await stateOf(examples.get('sent')?.id)).toBe('sent');
});

test('what the company itself asked for this need is closed too, and not counted as its answer', async () => {
  const company = await addActor(db, 'company');
  const needId = await addNeed(db, company.organisationId);
  const pilot = await addIntroduction(db, { kind: 'pilot', needId, with: { company } });
  const other = await addIntroduction(db, { kind: 'pilot', with: { company } });
  expect(await fillNeed(place, company, { needId, how: 'no_longer_relevant' })).toEqual({
    told: 1,
  });
  const row = db.selectFrom('introduction').selectAll().where('id', '=', pilot.id);
  expect(await row.executeTakeFirstOrThrow()).toMatchObject({ state: 'filled', answeredAt: null });
  expect(await stateOf(other.id)).toBe('sent');
  expect(await eventsOf(db, pilot.id)).toMatchObject([{ payload: { side: 'initiator' } }]);
});

test('only its own company fills a need, and only once', async () => {
  const { company, needId } = await aNeedWith(['sent']);
  const how = 'free_elsewhere';
  for (const actor of [
    await addActor(db, 'company'),
    await addSeeker(db),
    { ...company, role: 'accountant' } as const,
  ])
    await expect(fillNeed(place, actor, { needId, how })).rejects.toMatchObject({
      code: 'needs.not_found',
    });
  const twice = await Promise.allSettled(
    [1, 2].map(() => fillNeed(place, company, { needId, how })),
  );
  expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('an answer given in the same moment stands: either it comes first, or it is refused', async () => {
  const { company, needId, examples } = await aNeedWith(['sent', 'read', 'considering']);
  const answers = [...examples.values()].map(({ id }) =>
    acceptIntroduction(place, company, { id, version: 1 }),
  );
  const [filled, ...answered] = await Promise.allSettled([
    fillNeed(place, company, { needId, how: 'through_koble' }),
    ...answers,
  ]);
  expect(filled.status).toBe('fulfilled');
  for (const [i, { id }] of [...examples.values()].entries())
    expect(await stateOf(id)).toBe(answered[i]?.status === 'fulfilled' ? 'introduced' : 'filled');
});
