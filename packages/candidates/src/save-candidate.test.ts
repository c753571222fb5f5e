import { fixedClock } from '@koble/kernel';
import { describe, expect, test } from 'vitest';
import { addOrganisation, addPerson } from '../../../tests/support/account-examples';
import { aCardInput, aProfile } from '../../../tests/support/candidate-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { getCandidateCard, listCandidateSupplies } from './candidate-card';
import { candidateDocuments } from './candidate-document';
import { blockedCandidateIds } from './candidate-queries';
import { saveCandidate } from './save-candidate';
import type { CandidateInput } from './schema';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-23T10:00:00Z');
const deps = { db, clock };

async function aCandidate(changed: Partial<CandidateInput> = {}) {
  const personId = await addPerson(db, 'Demo-Eira Fiktivdal');
  const actor = { kind: 'candidate', personId } as const;
  return { actor, ...(await saveCandidate(deps, actor, aProfile(changed))) };
}

async function aCompany() {
  const organisationId = await addOrganisation(db);
  return { kind: 'company', personId: 'p', organisationId, role: 'owner' } as const;
}

describe('a profile that is saved', () => {
  test('is a nameless card: group of occupations and district, nothing nearer', async () => {
    const { id } = await aCandidate();
    const { occupations: _, municipality: __, ...shown } = aCardInput();
    expect(await getCandidateCard(deps, await aCompany(), id)).toEqual({
      ...shown,
      id,
      occupationGroups: ['72'],
      district: 'innherred',
    });
  });

  test('is the same profile when it is saved again, confirmed for 26 weeks more', async () => {
    const { id, actor } = await aCandidate();
    const later = { db, clock: fixedClock('2027-02-01T10:00:00Z') };
    expect(await saveCandidate(later, actor, aProfile({ municipality: '5014' }))).toEqual({ id });
    const row = await db
      .selectFrom('candidate')
      .select(['district', 'confirmedAt', 'expiresAt'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({
      district: 'kysten',
      confirmedAt: new Date('2027-02-01T10:00:00Z'),
      expiresAt: new Date('2027-08-02T10:00:00Z'),
    });
  });

  test.each([
    [{ skills: ['welding', 'dragon-riding'] }, 'candidates.unknown_skill', 'skills'],
    [{ languages: ['welding'] }, 'candidates.unknown_skill', 'languages'],
    [{ occupations: ['dragon-rider'] }, 'candidates.unknown_occupation', 'occupations'],
    [{ municipality: '0301' }, 'candidates.unknown_municipality', 'municipality'],
  ])('names only what exists: %j', async (changed, code, field) => {
    const actor = { kind: 'candidate', personId: await addPerson(db) } as const;
    await expect(saveCandidate(deps, actor, aProfile(changed))).rejects.toMatchObject({
      code,
      field,
    });
    const rows = db.selectFrom('candidate').selectAll().where('personId', '=', actor.personId);
    expect(await rows.execute()).toEqual([]);
  });
});

describe('a card', () => {
  test('is for companies and advisers; for others it is not there', async () => {
    const { id, actor } = await aCandidate();
    const { organisationId } = await aCompany();
    const as = { personId: 'p', organisationId, role: 'member' } as const;
    await getCandidateCard(deps, { kind: 'operator', ...as }, id);
    for (const stranger of [
      { kind: 'visitor' } as const,
      actor,
      { kind: 'partner', ...as } as const,
      { kind: 'programme', ...as } as const,
    ])
      await expect(getCandidateCard(deps, stranger, id)).rejects.toMatchObject({
        code: 'candidates.not_found',
      });
  });

  test('looks to a company that was shut out as if nobody were there', async () => {
    const { id } = await aCandidate();
    const employer = await aCompany();
    const other = await aCompany();
    await db
      .insertInto('candidateBlock')
      .values({ candidateId: id, organisationId: employer.organisationId })
      .execute();
    const refused = await getCandidateCard(deps, employer, id).catch((error: unknown) => error);
    const absent = await getCandidateCard(
      deps,
      employer,
      '00000000-0000-4000-8000-000000000000',
    ).catch((error: unknown) => error);
    expect(refused).toEqual(absent);
    expect(await getCandidateCard(deps, other, id)).toMatchObject({ id });
    expect(await blockedCandidateIds(db, [employer.organisationId])).toEqual([id]);
    expect(await blockedCandidateIds(db, [other.organisationId])).toEqual([]);
  });

  test('is gone when it was not confirmed in time, or is paused', async () => {
    const { id } = await aCandidate();
    const company = await aCompany();
    const late = { db, clock: fixedClock('2027-05-24T10:00:00Z') };
    await expect(getCandidateCard(late, company, id)).rejects.toMatchObject({
      code: 'candidates.not_found',
    });
    expect(await listCandidateSupplies(db, [id], clock.now())).toHaveLength(1);
    expect(await listCandidateSupplies(db, [id], late.clock.now())).toEqual([]);
    await db.updateTable('candidate').set({ state: 'paused' }).where('id', '=', id).execute();
    await expect(getCandidateCard(deps, company, id)).rejects.toMatchObject({
      code: 'candidates.not_found',
    });
    expect(await listCandidateSupplies(db, [id], clock.now())).toEqual([]);
    expect(await candidateDocuments(db, [id])).toEqual([]);
  });
});

describe('the search document of a candidate', () => {
  test('says no more than the card: neither who, where exactly, nor the exact occupation', async () => {
    const { id, actor } = await aCandidate({ skills: ['cnc-machining'] });
    const [document] = await candidateDocuments(db, [id]);
    expect(document).toMatchObject({
      id: `candidate_${id}`,
      kind: 'candidate',
      organisation: '',
      organisationId: null,
      municipality: null,
      place: '',
      district: 'innherred',
      occupations: [],
      expiresAt: Date.parse('2027-05-24T10:00:00Z') / 1000,
    });
    expect(document?.area).toEqual(expect.arrayContaining(['5037', '5038']));
    const text = JSON.stringify(document);
    expect(text).not.toMatch(/eira|fiktivdal|@|levanger|sveis|weld|4567800|salary/i);
    expect(text).not.toContain(actor.personId);
  });

  test('is the same for two people who offer the same, whoever they are', async () => {
    const first = await aCandidate();
    const personId = await addPerson(db, 'Demo-Hamid Oppdiktmo');
    const second = await saveCandidate(deps, { kind: 'candidate', personId }, aProfile());
    const [a, b] = await Promise.all(
      [first.id, second.id].map(async (id) => (await candidateDocuments(db, [id]))[0]),
    );
    expect({ ...a, id: '', version: 0, hash: '' }).toEqual({ ...b, id: '', version: 0, hash: '' });
  });
});
