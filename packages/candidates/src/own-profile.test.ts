import { fixedClock } from '@koble/kernel';
import { describe, expect, test } from 'vitest';
import { addOrganisation, addPerson } from '../../../tests/support/account-examples';
import { aProfile } from '../../../tests/support/candidate-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { getCandidateCard } from './candidate-card';
import { candidateDocuments } from './candidate-document';
import { confirmProfile } from './confirm-profile';
import { getOwnProfile } from './get-own-profile';
import { pauseProfile } from './pause-profile';
import { resumeProfile } from './resume-profile';
import { saveCandidate } from './save-candidate';
import type { CandidateInput } from './schema';

const { db } = await testDatabase();

/** A profile that was confirmed on 23 November 2026 and ends on 24 May 2027, and its person. */
async function aCandidate(changed: Partial<CandidateInput> = {}) {
  const clock = fixedClock('2026-11-23T10:00:00Z');
  const deps = { db, clock };
  const actor = { kind: 'candidate', personId: await addPerson(db) } as const;
  const { id } = await saveCandidate(deps, actor, aProfile(changed));
  return { deps, clock, actor, id, own: () => getOwnProfile(deps, actor) };
}

async function seesCard({ deps, id }: Awaited<ReturnType<typeof aCandidate>>): Promise<boolean> {
  const organisationId = await addOrganisation(db);
  const company = { kind: 'company', personId: 'p', organisationId, role: 'owner' } as const;
  const card = await getCandidateCard(deps, company, id).catch(() => undefined);
  const listed = await candidateDocuments(db, [id]);
  expect(listed).toHaveLength(card === undefined ? 0 : 1);
  return card !== undefined;
}

async function actsOf(personId: string): Promise<string[]> {
  const acts = db.selectFrom('auditEntry').select('action').where('personId', '=', personId);
  return (await acts.orderBy('id').execute()).map(({ action }) => action);
}

describe('one’s own profile', () => {
  test('is all that was stated, the salary wish too, with the day until which it is shown', async () => {
    const { own, id } = await aCandidate();
    expect(await own()).toEqual({
      id,
      state: 'active',
      stated: aProfile(),
      confirmedAt: '2026-11-23T10:00:00.000Z',
      expiresAt: '2027-05-24T10:00:00.000Z',
    });
  });

  test('is nothing for somebody who has none, and never somebody else’s', async () => {
    await aCandidate();
    const actor = { kind: 'candidate', personId: await addPerson(db) } as const;
    const deps = { db, clock: fixedClock('2026-11-23T10:00:00Z') };
    expect(await getOwnProfile(deps, actor)).toBeNull();
    for (const act of [confirmProfile, pauseProfile, resumeProfile])
      await expect(act(deps, actor)).rejects.toMatchObject({ code: 'candidates.no_profile' });
  });

  test('is let go of its wish when that is taken away', async () => {
    const { own, deps, actor } = await aCandidate();
    await saveCandidate(deps, actor, aProfile({ salaryWish: null }));
    expect(await own()).toMatchObject({ stated: { salaryWish: null } });
  });
});

describe('a profile that is kept hidden', () => {
  test('is seen by nobody from the first moment, until its person shows it', async () => {
    const candidate = await aCandidate({ paused: true });
    expect(await candidate.own()).toMatchObject({ state: 'paused', stated: { paused: true } });
    expect(await seesCard(candidate)).toBe(false);
    await resumeProfile(candidate.deps, candidate.actor);
    expect(await seesCard(candidate)).toBe(true);
  });

  test('comes and goes as its person says, twice is once, and the end stays the same', async () => {
    const candidate = await aCandidate();
    const { deps, actor, clock, own } = candidate;
    clock.set('2026-12-01T10:00:00Z');
    for (const [act, state] of [
      [pauseProfile, 'paused'],
      [pauseProfile, 'paused'],
      [resumeProfile, 'active'],
      [resumeProfile, 'active'],
    ] as const) {
      await act(deps, actor);
      expect(await own()).toMatchObject({ state, expiresAt: '2027-05-24T10:00:00.000Z' });
      expect(await seesCard(candidate)).toBe(state === 'active');
    }
    expect(await actsOf(actor.personId)).toEqual([
      'profile.saved',
      ...['profile.paused', 'profile.paused', 'profile.resumed', 'profile.resumed'],
    ]);
  });

  test('stays hidden when it is confirmed', async () => {
    const { deps, actor, clock, own } = await aCandidate({ paused: true });
    clock.set('2026-12-01T10:00:00Z');
    await confirmProfile(deps, actor);
    expect(await own()).toMatchObject({ state: 'paused', expiresAt: '2027-06-01T10:00:00.000Z' });
  });
});

describe('a profile that was not confirmed in time', () => {
  test('has expired from that moment, and is neither hidden nor shown before it is confirmed', async () => {
    const candidate = await aCandidate();
    const { deps, actor, clock, own } = candidate;
    clock.set('2027-05-24T10:00:00Z');
    expect(await own()).toMatchObject({ state: 'expired', stated: aProfile() });
    for (const act of [pauseProfile, resumeProfile])
      await expect(act(deps, actor)).rejects.toMatchObject({ code: 'candidates.expired' });
    await confirmProfile(deps, actor);
    expect(await own()).toMatchObject({ state: 'active', expiresAt: '2027-11-22T10:00:00.000Z' });
    expect(await seesCard(candidate)).toBe(true);
    expect(await actsOf(actor.personId)).toEqual(['profile.saved', 'profile.confirmed']);
  });
});
