import { fixedClock } from '@koble/kernel';
import { describe, expect, test } from 'vitest';
import {
  addActor,
  addCard,
  addIntroduction,
  eventsOf,
} from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { askAdviser } from './ask-adviser';
import { cosignIntroduction } from './cosign-introduction';
import { getIntroduction } from './get-introduction';
import { listInbox } from './list-introductions';
import { stayOut } from './stay-out';
import { stepIn } from './step-in';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-24T10:00:00Z');
const place = { db, clock };
const refused = (code: string) => ({ code: `introductions.${code}` });
const note = 'Jeg kjenner begge og anbefaler det.';

async function asked() {
  const adviser = await addActor(db, 'operator', { role: 'adviser' });
  const example = await addIntroduction(db);
  const { id } = example;
  await askAdviser(place, example.receiver, { id, version: 1, operatorId: adviser.organisationId });
  return { ...example, id, adviser };
}

describe('an adviser who is asked', () => {
  test('sees it from then on, nameless, and is told', async () => {
    const { id, receiver, adviser } = await asked();
    expect((await listInbox(place, adviser)).map((one) => one.id)).toEqual([id]);
    expect(await getIntroduction(place, adviser, { id })).toMatchObject({
      side: 'adviser',
      initiator: { kind: 'candidate', id: null },
      adviser: { part: 'asked', note: '' },
    });
    expect(await eventsOf(db, id)).toEqual([
      {
        kind: 'introduction.adviser_asked',
        payload: { introductionId: id, by: receiver.personId },
      },
    ]);
  });

  test('does not say in a sentence how to reach somebody', async () => {
    const { id, adviser } = await asked();
    for (const bad of ['Ring meg på 412 34 567.', 'Skriv til odin@koble.example.'])
      await expect(
        cosignIntroduction(place, adviser, { id, version: 2, note: bad }),
      ).rejects.toMatchObject({ code: 'introductions.tells_who', field: 'note' });
  });

  test('steps in and speaks for it, which both sides read', async () => {
    const { id, initiator, adviser } = await asked();
    await stepIn(place, adviser, { id, version: 2 });
    await cosignIntroduction(place, adviser, { id, version: 3, note });
    expect((await getIntroduction(place, initiator, { id })).adviser).toEqual({
      operator: expect.stringContaining('Oppdiktet'),
      part: 'cosigned',
      note,
    });
    expect((await eventsOf(db, id)).slice(1)).toEqual(
      [1, 2].map(() => ({
        kind: 'introduction.adviser_joined',
        payload: { introductionId: id, by: adviser.personId },
      })),
    );
  });

  test('stays out and sees nothing of it any more; another may be asked', async () => {
    const { id, receiver, adviser } = await asked();
    await stayOut(place, adviser, { id, version: 2 });
    expect(await listInbox(place, adviser)).toEqual([]);
    await expect(getIntroduction(place, adviser, { id })).rejects.toMatchObject(
      refused('not_found'),
    );
    const view = await getIntroduction(place, receiver, { id });
    expect(view).toMatchObject({ adviser: null, version: 3 });
    expect(view.timeline.at(-1)).toMatchObject({ kind: 'stayed_out', side: 'adviser' });
    const other = await addActor(db, 'operator');
    await askAdviser(place, receiver, { id, version: 3, operatorId: other.organisationId });
    expect(await listInbox(place, other)).toHaveLength(1);
  });
});

describe('what advisers and those who ask them may not', () => {
  test('is to act where they are not asked', async () => {
    const { id } = await asked();
    const other = await addActor(db, 'operator');
    for (const attempt of [
      () => stepIn(place, other, { id, version: 2 }),
      () => stayOut(place, other, { id, version: 2 }),
      () => cosignIntroduction(place, other, { id, version: 2, note }),
    ])
      await expect(attempt()).rejects.toMatchObject(refused('not_found'));
  });

  test('is to ask two at the same time, or who is no operator or a side already', async () => {
    const { id, initiator, adviser } = await asked();
    const operatorId = adviser.organisationId;
    await expect(
      askAdviser(place, initiator, { id, version: 2, operatorId }),
    ).rejects.toMatchObject(refused('wrong_state'));
    const call = await addIntroduction(db, { kind: 'call' });
    if (call.receiver.kind !== 'operator' || call.initiator.kind !== 'company')
      throw new Error('not a call');
    for (const { organisationId } of [call.receiver, call.initiator])
      await expect(
        askAdviser(place, call.initiator, {
          id: call.id,
          version: 1,
          operatorId: organisationId,
        }),
      ).rejects.toMatchObject({ ...refused('unknown_operator'), field: 'operatorId' });
  });

  test('is to ask an operator whom the candidate has shut out, which looks like none', async () => {
    const { id, receiver, initiator } = await addIntroduction(db);
    const { organisationId } = await addActor(db, 'operator');
    const candidateId = await addCard(db, initiator.personId);
    await db.insertInto('candidateBlock').values({ candidateId, organisationId }).execute();
    await expect(
      askAdviser(place, receiver, { id, version: 1, operatorId: organisationId }),
    ).rejects.toMatchObject(refused('unknown_operator'));
  });
});
