import { saveCandidate } from '@koble/candidates';
import { createSearchMemory } from '@koble/catalogue';
import { fixedClock } from '@koble/kernel';
import { openSearchEngine } from '@koble/search';
import { expect, test } from 'vitest';
import { addMember, addPerson } from '../../../tests/support/account-examples';
import { aProfile } from '../../../tests/support/candidate-examples';
import { aNeed } from '../../../tests/support/need-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { retrieveSupplies } from './retrieve';

const { db } = await testDatabase();
/** Nobody answers there: what is found is found by the likeness of titles alone. */
const engine = openSearchEngine({ url: 'http://127.0.0.1:9', key: 'key' });
const services = {
  db,
  engine,
  ...createSearchMemory(db),
  clock: fixedClock('2026-11-27T10:00:00Z'),
};

test('who has shut a company out is not found by the likeness of titles either', async () => {
  const seeker = { kind: 'candidate', personId: await addPerson(db) } as const;
  const { id: candidateId } = await saveCandidate(services, seeker, aProfile());
  const company = await addMember(db);
  const found = async () => (await retrieveSupplies(services, company, aNeed())).ids.candidate;
  expect(await found()).toEqual([candidateId]);
  const { organisationId } = company;
  await db.insertInto('candidateBlock').values({ candidateId, organisationId }).execute();
  expect(await found()).toEqual([]);
});
