import { fixedClock } from '@koble/kernel';
import { expect, test } from 'vitest';
import { addIntroduction, eventsOf } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { agreeIntroduction } from './agree-introduction';
import { finishIntroduction } from './finish-introduction';
import { getIntroduction } from './get-introduction';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-24T10:00:00Z');
const place = { db, clock };

test('either side says that they have agreed, and the other is told', async () => {
  for (const side of ['initiator', 'receiver'] as const) {
    const example = await addIntroduction(db, { state: 'introduced' });
    const { id } = example;
    await agreeIntroduction(place, example[side], { id, version: 1 });
    expect((await getIntroduction(place, example.receiver, { id })).state).toBe('agreed');
    expect(await eventsOf(db, id)).toEqual([
      {
        kind: 'introduction.agreed',
        payload: { introductionId: id, by: example[side].personId, side },
      },
    ]);
  }
});

test('what is finished asks both what came of it, and again a quarter later', async () => {
  for (const state of ['introduced', 'meeting', 'agreed'] as const) {
    const { id, initiator, receiver } = await addIntroduction(db, { state });
    await finishIntroduction(place, receiver, { id, version: 1 });
    for (const actor of [initiator, receiver])
      expect(await getIntroduction(place, actor, { id })).toMatchObject({
        state: 'done',
        outcomeAsked: ['close'],
        actions: ['reveal'],
      });
    const row = db.selectFrom('introduction').selectAll().where('id', '=', id);
    expect(await row.executeTakeFirstOrThrow()).toMatchObject({
      outcomeAskOn: '2027-02-23',
      closedAt: clock.now(),
    });
    expect(await eventsOf(db, id)).toEqual([
      { kind: 'introduction.outcome_asked', payload: { introductionId: id, phase: 'close' } },
    ]);
  }
});

test('what has not begun is neither agreed nor finished', async () => {
  const { id, receiver } = await addIntroduction(db);
  for (const step of [agreeIntroduction, finishIntroduction])
    await expect(step(place, receiver, { id, version: 1 })).rejects.toMatchObject({
      code: 'introductions.wrong_state',
      details: { state: 'sent' },
    });
});
