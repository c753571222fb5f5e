import { AppError, fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  actsOf,
  addMember,
  addOrganisation,
  addPerson,
  aRegister,
  eventsAbout,
} from '../../../tests/support/account-examples';
import { REGISTER_ANSWER } from '../../../tests/support/register-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { CompanyRegistration } from './account-input';
import type { PersonActor } from './actor';
import { resolveActor } from './actor-queries';
import { profileOfOrganisation } from './organisation-queries';
import { parseRegisterAnswer } from './register-answer';
import { registerCompany } from './register-company';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-25T10:00:00Z');
const NUMBER = '310000019';
const FACTS = {
  name: 'Oppdiktet for hånd AS',
  form: 'AS',
  industry: 'C',
  municipality: '5037',
  foundedOn: null,
  employees: 2,
};
const register = aRegister(parseRegisterAnswer(REGISTER_ANSWER, clock.now()));
const down = aRegister(new AppError('accounts.register_down', 'unavailable'));
const deps = { db, clock, register };
const input = (changed: Partial<CompanyRegistration> = {}) =>
  CompanyRegistration.parse({ kind: 'company', number: NUMBER, ...changed });

let person: PersonActor;
beforeEach(async () => {
  await db.deleteFrom('organisation').execute();
  person = { kind: 'candidate', personId: await addPerson(db) };
});

async function organisationOf(registered: Awaited<ReturnType<typeof registerCompany>>) {
  if (registered.joined !== 'owner') throw new Error('it was only asked');
  return registered.organisationId;
}
const membersOf = (organisationId: string) =>
  db.selectFrom('membership').selectAll().where('organisationId', '=', organisationId).execute();

describe('a company that nobody has joined', () => {
  test('is made as the register has it, and its owner is who registered it', async () => {
    const id = await organisationOf(await registerCompany(deps, person, input()));
    expect(await profileOfOrganisation(db, id)).toMatchObject({
      name: 'OPPDIKTET SVEIS AS',
      status: 'active',
      source: 'register',
    });
    const actor = await resolveActor(db, {
      personId: person.personId,
      sessionId: '00000000-0000-4000-8000-000000000000',
    });
    expect(actor).toEqual({
      kind: 'company',
      personId: person.personId,
      organisationId: id,
      role: 'owner',
    });
    expect(await actsOf(db, person.personId)).toEqual(['organisation.joined']);
  });

  test('is an R&D partner when it registers as one', async () => {
    const id = await organisationOf(
      await registerCompany(deps, person, input({ kind: 'partner' })),
    );
    expect(await db.selectFrom('organisation').select(['id', 'kind']).execute()).toEqual([
      { id, kind: 'partner' },
    ]);
  });

  test('and is known from an advert is joined, and gets the register’s facts', async () => {
    const known = await addOrganisation(db, { number: NUMBER, source: 'nav', name: 'Sveis' });
    const { role, organisationId } = await addMember(db);
    expect(role).toBe('owner');
    const id = await organisationOf(
      await registerCompany(deps, { ...person, kind: 'company', role, organisationId }, input()),
    );
    expect(id).toBe(known);
    expect((await profileOfOrganisation(db, id)).name).toBe('OPPDIKTET SVEIS AS');
    expect(await membersOf(organisationId)).toHaveLength(1);
  });

  test('is made by hand while the register is down, unverified', async () => {
    const id = await organisationOf(
      await registerCompany({ ...deps, register: down }, person, input({ facts: FACTS })),
    );
    expect(await profileOfOrganisation(db, id)).toMatchObject({
      name: FACTS.name,
      employees: 2,
      status: 'unverified',
      source: 'stated',
    });
  });

  test('keeps what the register said of it once, when somebody goes on by hand', async () => {
    const facts = { number: NUMBER, source: 'register', name: 'SVEIS AS' } as const;
    await addOrganisation(db, { ...facts, status: 'bankrupt' });
    const byHand = () =>
      registerCompany({ ...deps, register: down }, person, input({ facts: FACTS }));
    await expect(byHand()).rejects.toMatchObject({ code: 'accounts.company_bankrupt' });
    await db.updateTable('organisation').set({ status: 'active' }).execute();
    expect(await profileOfOrganisation(db, await organisationOf(await byHand()))).toMatchObject({
      name: 'SVEIS AS',
      status: 'active',
      source: 'register',
    });
  });

  test.each(['operator', 'funder', 'programme'] as const)(
    'and is an %s, lets nobody in who only knows its number',
    async (kind) => {
      const id = await addOrganisation(db, { number: NUMBER, kind });
      await expect(registerCompany(deps, person, input())).rejects.toMatchObject({
        code: 'accounts.not_open_to_join',
        kind: 'forbidden',
      });
      expect(await membersOf(id)).toEqual([]);
    },
  );

  test('has one owner when two register it at the same time; the other has asked', async () => {
    const other = { kind: 'candidate', personId: await addPerson(db) } as const;
    const both = await Promise.all(
      [person, other].map((actor) => registerCompany(deps, actor, input())),
    );
    expect(both.map(({ joined }) => joined).sort()).toEqual(['asked', 'owner']);
    const { id } = await db.selectFrom('organisation').select('id').executeTakeFirstOrThrow();
    expect(await membersOf(id)).toHaveLength(1);
  });
});

describe('a company that has its people', () => {
  test('is asked, and says nothing of itself', async () => {
    const organisationId = await addOrganisation(db, { number: NUMBER });
    await addMember(db, { organisationId });
    const before = register.asked.length;
    expect(await registerCompany(deps, person, input({ facts: FACTS }))).toEqual({
      joined: 'asked',
    });
    expect(register.asked).toHaveLength(before);
    const request = await db.selectFrom('membershipRequest').selectAll().executeTakeFirstOrThrow();
    expect(request).toMatchObject({ organisationId, ...personIdOf(person), decidedAt: null });
    expect(await eventsAbout(db, request.id)).toEqual([
      { kind: 'membership.asked', requestId: request.id },
    ]);
    expect(await membersOf(organisationId)).toHaveLength(1);
  });

  test('is asked once, however often', async () => {
    await addMember(db, { organisationId: await addOrganisation(db, { number: NUMBER }) });
    expect(await registerCompany(deps, person, input())).toEqual({ joined: 'asked' });
    expect(await registerCompany(deps, person, input())).toEqual({ joined: 'asked' });
    const [request, ...more] = await db.selectFrom('membershipRequest').select('id').execute();
    expect(more).toEqual([]);
    expect(await eventsAbout(db, request?.id ?? '')).toHaveLength(1);
    expect(await actsOf(db, person.personId)).toEqual(['membership.asked']);
  });

  test('is not asked by one of them', async () => {
    const organisationId = await addOrganisation(db, { number: NUMBER });
    await addMember(db, { organisationId, ...personIdOf(person), role: 'accountant' });
    await expect(registerCompany(deps, person, input())).rejects.toMatchObject({
      code: 'accounts.already_member',
    });
  });
});

function personIdOf({ personId }: PersonActor) {
  return { personId };
}

test('a company whose people have all gone is not for whoever knows its number: its threads are still there', async () => {
  const organisationId = await organisationOf(await registerCompany(deps, person, input()));
  await db.deleteFrom('membership').execute();
  const other: PersonActor = { kind: 'candidate', personId: await addPerson(db) };
  await expect(registerCompany(deps, other, input())).rejects.toMatchObject({
    code: 'accounts.not_open_to_join',
  });
  expect(await membersOf(organisationId)).toEqual([]);
});

test('who collects companies is stopped after five in a day', async () => {
  for (let joined = 0; joined < 5; joined += 1) {
    await registerCompany(deps, person, input());
    await db.deleteFrom('organisation').execute();
  }
  await expect(registerCompany(deps, person, input())).rejects.toMatchObject({
    code: 'accounts.too_many_registrations',
    kind: 'too_many',
  });
});
