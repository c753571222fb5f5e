import { getIntroduction } from '@koble/introductions';
import { fixedClock } from '@koble/kernel';
import { expect, test } from 'vitest';
import { deleteMe } from './delete-me';
import { addIntroduction, addSeeker } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';

const { db } = await testDatabase();
const place = { db, clock: fixedClock('2026-11-24T10:00:00Z') };

test('whoever waits for somebody who deletes their account reads why there is no answer, and none of their own words', async () => {
  const seeker = await addSeeker(db);
  const asked = await addIntroduction(db, { kind: 'candidate', with: { seeker } });
  const sent = await addIntroduction(db, { with: { seeker }, why: 'Jeg har sveist i ti år.' });
  const answered = await addIntroduction(db, {
    kind: 'candidate',
    state: 'declined',
    with: { seeker: await addSeeker(db) },
    declineReason: 'timing',
    declineText: 'Jeg flytter til Røros.',
    declinedBy: 'receiver',
  });
  for (const { personId } of [seeker, answered.receiver]) {
    const person = db.selectFrom('person').select('email').where('id', '=', personId);
    const { email } = await person.executeTakeFirstOrThrow();
    await deleteMe(place, { kind: 'candidate', personId }, email);
  }
  expect(await getIntroduction(place, asked.initiator, { id: asked.id })).toMatchObject({
    state: 'declined',
    other: { kind: 'gone' },
    decline: { text: expect.stringContaining('bruker ikke Koble lenger'), side: 'receiver' },
  });
  expect(await getIntroduction(place, sent.receiver, { id: sent.id })).toMatchObject({
    state: 'withdrawn',
    other: { kind: 'gone' },
    why: '',
  });
  const { decline } = await getIntroduction(place, answered.initiator, { id: answered.id });
  expect(decline).toMatchObject({ reason: 'timing', text: '' });
});
