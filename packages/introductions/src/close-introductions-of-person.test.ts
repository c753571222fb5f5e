import { inTransaction } from '@koble/db';
import { expect, test } from 'vitest';
import {
  addActor,
  addIntroduction,
  addSeeker,
  eventsOf,
} from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { closeIntroductionsOfPerson } from './close-introductions-of-person';
import { getIntroduction } from './get-introduction';

const { db } = await testDatabase();
const now = new Date('2026-11-24T10:00:00Z');
const place = { db };
const close = (personId: string) =>
  inTransaction(db, (trx) => closeIntroductionsOfPerson(trx, now, personId));

test('whoever leaves ends what they take part in, honestly, and keeps no draft', async () => {
  const seeker = await addSeeker(db);
  const draft = await addIntroduction(db, { state: 'draft', with: { seeker } });
  const sent = await addIntroduction(db, { with: { seeker } });
  const met = await addIntroduction(db, { state: 'meeting', with: { seeker } });
  const asked = await addIntroduction(db, { kind: 'candidate', with: { seeker } });
  const over = await addIntroduction(db, { state: 'done', with: { seeker } });
  expect(await close(seeker.personId)).toBe(4);
  const found = db.selectFrom('introduction').selectAll().where('id', '=', draft.id);
  expect(await found.execute()).toEqual([]);
  for (const { id, receiver } of [sent, met]) {
    expect(await getIntroduction(place, receiver, { id })).toMatchObject({
      state: 'withdrawn',
      released: false,
    });
    expect(await eventsOf(db, id)).toEqual([
      {
        kind: 'introduction.withdrawn',
        payload: { introductionId: id, by: null, side: 'initiator' },
      },
    ]);
  }
  expect(await getIntroduction(place, asked.initiator, { id: asked.id })).toMatchObject({
    state: 'declined',
    decline: { reason: 'other', side: 'receiver', text: expect.stringContaining('ikke Koble') },
  });
  expect(await eventsOf(db, asked.id)).toEqual([
    {
      kind: 'introduction.declined',
      payload: { introductionId: asked.id, by: null, side: 'receiver' },
    },
  ]);
  expect(await eventsOf(db, over.id)).toEqual([]);
  expect(await close(seeker.personId)).toBe(0);
});

test('a person can be deleted afterwards, and the other side keeps its own', async () => {
  const { id, initiator, receiver } = await addIntroduction(db);
  await close(initiator.personId);
  await db.deleteFrom('person').where('id', '=', initiator.personId).execute();
  expect((await getIntroduction(place, receiver, { id })).other).toEqual({ kind: 'gone' });
});

test('what they did for an organisation stays the organisation’s', async () => {
  const company = await addActor(db, 'company');
  const { id } = await addIntroduction(db, { kind: 'pilot', with: { company } });
  expect(await close(company.personId)).toBe(0);
  expect(await eventsOf(db, id)).toEqual([]);
});
