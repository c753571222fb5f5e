import { expect, test } from 'vitest';
import { addOrganisation, addPerson } from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { describeMe, resolveActor } from './actor-queries';

const { db } = await testDatabase();

/** Nothing was chosen in it. */
const NO_SESSION = '00000000-0000-4000-8000-000000000000';

test('somebody who has joined nothing is a candidate, and is called by their name', async () => {
  const personId = await addPerson(db, 'Demo-Finn Tenktvik');
  const actor = await resolveActor(db, { personId, sessionId: NO_SESSION });
  expect(actor).toEqual({ kind: 'candidate', personId });
  expect(await describeMe(db, actor)).toMatchObject({
    name: 'Demo-Finn Tenktvik',
    actor,
    organisation: null,
  });
});

test('somebody of several organisations acts for the one they joined first', async () => {
  const personId = await addPerson(db);
  const later = await addOrganisation(db, { kind: 'company' });
  const first = await addOrganisation(db, { kind: 'operator', name: 'Demohagen' });
  await db
    .insertInto('membership')
    .values([
      { personId, organisationId: later, role: 'owner', createdAt: '2026-02-01T00:00:00Z' },
      { personId, organisationId: first, role: 'adviser', createdAt: '2026-01-01T00:00:00Z' },
    ])
    .execute();
  const actor = await resolveActor(db, { personId, sessionId: NO_SESSION });
  expect(actor).toEqual({ kind: 'operator', personId, organisationId: first, role: 'adviser' });
  expect(await describeMe(db, actor)).toMatchObject({
    organisation: { id: first, name: 'Demohagen' },
  });
});

test('a visitor is nobody, and so is somebody whose person is gone', async () => {
  expect(await describeMe(db, { kind: 'visitor' })).toBeNull();
  const personId = await addPerson(db);
  const actor = await resolveActor(db, { personId, sessionId: NO_SESSION });
  await db.deleteFrom('person').where('id', '=', personId).execute();
  expect(await describeMe(db, actor)).toBeNull();
});
