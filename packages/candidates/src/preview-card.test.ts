import { fixedClock } from '@koble/kernel';
import { expect, test } from 'vitest';
import { addOrganisation, addPerson } from '../../../tests/support/account-examples';
import { aCardInput, aProfile } from '../../../tests/support/candidate-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { getCandidateCard } from './candidate-card';
import { previewCard } from './preview-card';
import { saveCandidate } from './save-candidate';
import { CardInput } from './schema';

const { db } = await testDatabase();
const deps = { db, clock: fixedClock('2026-11-23T10:00:00Z') };

test('a preview is to the letter what a company sees once the same is saved', async () => {
  const stated = { occupations: ['welder', 'robot-welder', 'cnc-operator'], municipality: '5020' };
  const preview = previewCard(aCardInput(stated));
  const actor = { kind: 'candidate', personId: await addPerson(db) } as const;
  const { id } = await saveCandidate(deps, actor, aProfile(stated));
  const organisationId = await addOrganisation(db);
  const company = { kind: 'company', personId: 'p', organisationId, role: 'owner' } as const;
  const { id: _id, ...card } = await getCandidateCard(deps, company, id);
  expect(preview).toEqual(card);
  expect(preview).toMatchObject({ occupationGroups: ['72'], district: 'fosen' });
});

test.each([
  [{ skills: ['dragon-riding'] }, 'candidates.unknown_skill', 'skills'],
  [{ occupations: ['dragon-rider'] }, 'candidates.unknown_occupation', 'occupations'],
  [{ municipality: '0301' }, 'candidates.unknown_municipality', 'municipality'],
])('nothing is shown of what does not exist: %j', (changed, code, field) => {
  expect(() => previewCard(aCardInput(changed))).toThrow(expect.objectContaining({ code, field }));
});

test('a preview does not so much as hear of the salary wish', () => {
  expect(CardInput.safeParse(aProfile()).success).toBe(false);
  expect(CardInput.safeParse(aCardInput()).success).toBe(true);
});
