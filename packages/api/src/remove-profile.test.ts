import { getIntroduction } from '@koble/introductions';
import { fixedClock } from '@koble/kernel';
import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { addPerson } from '../../../tests/support/account-examples';
import {
  addCard,
  addIntroduction,
  addSeeker,
  eventsOf,
} from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { waitsForLock } from '../../../tests/support/waits-for-lock';
import { deleteMe } from './delete-me';
import { removeProfile } from './remove-profile';

const { db } = await testDatabase();
const place = { db, clock: fixedClock('2026-11-24T10:00:00Z') };
const actorOf = (personId: string) => ({ kind: 'candidate', personId }) as const;
const profilesOf = (personId: string) =>
  db.selectFrom('candidate').select('id').where('personId', '=', personId).execute();

test('whoever waits for an answer about a profile that is deleted is told that it is gone', async () => {
  const seeker = await addSeeker(db);
  const asked = await addIntroduction(db, { kind: 'candidate', with: { seeker } });
  await removeProfile(place, actorOf(seeker.personId));
  expect(await profilesOf(seeker.personId)).toEqual([]);
  expect(await getIntroduction(place, asked.initiator, { id: asked.id })).toMatchObject({
    state: 'declined',
    decline: { reason: 'other', side: 'receiver', text: expect.stringContaining('tatt bort') },
  });
  expect(await eventsOf(db, asked.id)).toMatchObject([{ kind: 'introduction.declined' }]);
  const acts = db.selectFrom('auditEntry').select('action');
  expect(await acts.where('personId', '=', seeker.personId).execute()).toContainEqual({
    action: 'profile.deleted',
  });
});

test('what both have said yes to, and what they have sent themself, goes on', async () => {
  const seeker = await addSeeker(db);
  const met = await addIntroduction(db, {
    kind: 'candidate',
    state: 'introduced',
    with: { seeker },
  });
  const sent = await addIntroduction(db, { with: { seeker } });
  await removeProfile(place, actorOf(seeker.personId));
  for (const [{ id }, state] of [
    [met, 'introduced'],
    [sent, 'sent'],
  ] as const)
    expect(await getIntroduction(place, actorOf(seeker.personId), { id })).toMatchObject({ state });
});

test.each<[string, (personId: string) => Promise<void>]>([
  ['a profile', (personId) => removeProfile(place, actorOf(personId))],
  ['an account', async (personId) => deleteMe(place, actorOf(personId), await emailOf(personId))],
])(
  '%s goes while somebody takes a step about it, and neither has to do it again',
  async (_what, go) => {
    const seeker = await addSeeker(db);
    const asking = await addIntroduction(db, {
      kind: 'candidate',
      state: 'draft',
      receiverPersonId: null,
      with: { seeker },
    });
    const going = await db.transaction().execute(async (trx) => {
      await sql`select from introduction where id = ${asking.id} for update`.execute(trx);
      const started = go(seeker.personId).then(() => 'gone' as const);
      await vi.waitUntil(() => waitsForLock(db), { timeout: 5000 });
      await sql`select from candidate where person_id = ${seeker.personId} for update`.execute(trx);
      return { started };
    });
    expect(await going.started).toBe('gone');
    expect(await profilesOf(seeker.personId)).toEqual([]);
  },
);

async function emailOf(personId: string): Promise<string> {
  const person = db.selectFrom('person').select('email').where('id', '=', personId);
  return (await person.executeTakeFirstOrThrow()).email;
}

test('somebody without a profile has none to delete, and nobody else loses theirs', async () => {
  const seeker = await addSeeker(db);
  const id = await addCard(db, seeker.personId);
  await expect(removeProfile(place, actorOf(await addPerson(db)))).rejects.toMatchObject({
    code: 'candidates.no_profile',
  });
  expect(await profilesOf(seeker.personId)).toEqual([{ id }]);
});
