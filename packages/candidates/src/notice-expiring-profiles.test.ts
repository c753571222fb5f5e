import { fixedClock } from '@koble/kernel';
import { expect, test } from 'vitest';
import { addPerson, eventsAbout } from '../../../tests/support/account-examples';
import { aProfile } from '../../../tests/support/candidate-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { noticeExpiringProfiles } from './notice-expiring-profiles';
import { saveCandidate } from './save-candidate';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-23T10:00:00Z');
const deps = { db, clock };

/** Confirmed on 23 November 2026: it ends on 24 May 2027 at 10:00 UTC. */
async function aConfirmedProfile() {
  await db.deleteFrom('candidate').execute();
  clock.set('2026-11-23T10:00:00Z');
  const actor = { kind: 'candidate', personId: await addPerson(db) } as const;
  const { id } = await saveCandidate(deps, actor, aProfile());
  return { actor, id };
}
const notice = (now: string) => noticeExpiringProfiles(db, new Date(now));

test('somebody is told 14 days before their profile ends, on which day, and once', async () => {
  const { id } = await aConfirmedProfile();
  expect(await notice('2027-05-10T09:59:59Z')).toBe(0);
  expect(await notice('2027-05-10T10:00:00Z')).toBe(1);
  expect(await notice('2027-05-20T10:00:00Z')).toBe(0);
  expect(await eventsAbout(db, id)).toEqual([
    { kind: 'profile.expires', candidateId: id, onDate: '2027-05-24' },
  ]);
});

test('somebody who confirms is told again before the new end', async () => {
  const { id, actor } = await aConfirmedProfile();
  await notice('2027-05-12T10:00:00Z');
  clock.set('2027-05-13T10:00:00Z');
  await saveCandidate(deps, actor, aProfile());
  expect(await notice('2027-05-14T10:00:00Z')).toBe(0);
  expect(await notice('2027-11-01T10:00:00Z')).toBe(1);
  expect(await eventsAbout(db, id)).toHaveLength(2);
});

test('two workers who ask at once tell once', async () => {
  const { id } = await aConfirmedProfile();
  const told = await Promise.all([1, 2, 3].map(() => notice('2027-05-12T10:00:00Z')));
  expect(told.reduce((sum, one) => sum + one)).toBe(1);
  expect(await eventsAbout(db, id)).toHaveLength(1);
});

test('a paused profile is told of, and one that has ended or was never opened is not', async () => {
  const { id } = await aConfirmedProfile();
  for (const [state, now, told] of [
    ['draft', '2027-05-12T10:00:00Z', 0],
    ['expired', '2027-05-12T10:00:00Z', 0],
    ['active', '2027-05-24T10:00:00Z', 0],
    ['paused', '2027-05-12T10:00:00Z', 1],
  ] as const) {
    await db.updateTable('candidate').set({ state }).where('id', '=', id).execute();
    expect(await notice(now), state).toBe(told);
  }
});
