import { AppError, fixedClock } from '@koble/kernel';
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { addOrganisation, addPerson, aRegister } from '../../../tests/support/account-examples';
import { REGISTER_ANSWER } from '../../../tests/support/register-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { resolveActor } from './actor-queries';
import { joinRepresented } from './join-represented';
import { parseRegisterAnswer } from './register-answer';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-25T10:00:00Z');
const register = aRegister(parseRegisterAnswer(REGISTER_ANSWER, clock.now()));
const { organisasjonsnummer: number } = REGISTER_ANSWER;

async function somebody() {
  const personId = await addPerson(db);
  const session = { id: randomUUID(), personId, token: randomUUID() };
  await db
    .insertInto('session')
    .values({ ...session, expiresAt: '2100-01-01T00:00:00Z' })
    .execute();
  return { person: { kind: 'candidate' as const, personId }, sessionId: session.id };
}

test('who represents a company acts for it from then on as its owner, whoever was there before', async () => {
  for (const role of ['owner', 'owner']) {
    const { person, sessionId } = await somebody();
    await joinRepresented({ db, clock, register }, person, { number, sessionId });
    const actor = await resolveActor(db, { personId: person.personId, sessionId });
    expect(actor).toMatchObject({ kind: 'company', role });
    await joinRepresented({ db, clock, register }, person, { number, sessionId });
    expect(await resolveActor(db, { personId: person.personId, sessionId })).toEqual(actor);
  }
});

test('an operator is joined by its own invitation alone', async () => {
  const operator = await addOrganisation(db, { kind: 'operator', number: '310000116' });
  const { person, sessionId } = await somebody();
  await joinRepresented({ db, clock, register }, person, { number: '310000116', sessionId });
  expect(await resolveActor(db, { personId: person.personId, sessionId })).toEqual(person);
  const members = await db
    .selectFrom('membership')
    .selectAll()
    .where('organisationId', '=', operator)
    .execute();
  expect(members).toEqual([]);
});

test('a company that is not known and cannot be looked up is told of, and nobody joins', async () => {
  const { person, sessionId } = await somebody();
  const down = aRegister(new AppError('accounts.register_down', 'unavailable'));
  await expect(
    joinRepresented({ db, clock, register: down }, person, { number: '310000124', sessionId }),
  ).rejects.toMatchObject({ code: 'accounts.register_down' });
  expect(await resolveActor(db, { personId: person.personId, sessionId })).toEqual(person);
});

test('a member who shows that they represent the company becomes its owner', async () => {
  const organisationId = await addOrganisation(db, { number: '310000132' });
  const { person, sessionId } = await somebody();
  await db
    .insertInto('membership')
    .values({ personId: person.personId, organisationId, role: 'member' })
    .execute();
  await joinRepresented({ db, clock, register }, person, { number: '310000132', sessionId });
  expect(await resolveActor(db, { personId: person.personId, sessionId })).toMatchObject({
    organisationId,
    role: 'owner',
  });
});
