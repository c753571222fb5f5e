import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import {
  actsOf,
  addMember,
  addOrganisation,
  addPerson,
  eventsAbout,
} from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import type { OrganisationActor } from './actor';
import { decideRequest } from './decide-request';

const { db } = await testDatabase();
const deps = { db, clock: fixedClock('2026-11-25T10:00:00Z') };

let owner: OrganisationActor;
let asking: string;
let id: string;
beforeEach(async () => {
  owner = await addMember(db);
  asking = await addPerson(db);
  id = await ask(owner.organisationId, asking);
});

async function ask(organisationId: string, personId: string): Promise<string> {
  const row = await db
    .insertInto('membershipRequest')
    .values({ organisationId, personId, createdAt: deps.clock.now() })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
const rolesOf = async (personId: string) =>
  (await db.selectFrom('membership').select('role').where('personId', '=', personId).execute()).map(
    ({ role }) => role,
  );

test('somebody who is let in is a member, and no more than that', async () => {
  await decideRequest(deps, owner, { id, granted: true });
  expect(await rolesOf(asking)).toEqual(['member']);
  expect(await eventsAbout(db, id)).toEqual([{ kind: 'membership.decided', requestId: id }]);
  expect(await actsOf(db, owner.personId)).toEqual(['membership.granted']);
});

test('somebody who is not let in is told, and stays outside', async () => {
  await decideRequest(deps, owner, { id, granted: false });
  expect(await rolesOf(asking)).toEqual([]);
  expect(await eventsAbout(db, id)).toHaveLength(1);
});

test('a request is decided once', async () => {
  await decideRequest(deps, owner, { id, granted: false });
  await expect(decideRequest(deps, owner, { id, granted: true })).rejects.toMatchObject({
    code: 'accounts.no_such_request',
    kind: 'not_found',
  });
  expect(await rolesOf(asking)).toEqual([]);
});

test('a request is decided by an owner of that organisation, and nobody lets themself in', async () => {
  const { organisationId } = owner;
  const member = await addMember(db, { organisationId, role: 'member' });
  const operatorId = await addOrganisation(db, { kind: 'operator' });
  for (const actor of [member, { ...owner, role: 'adviser' as const, operatorId }])
    await expect(decideRequest(deps, actor, { id, granted: true })).rejects.toMatchObject({
      code: 'accounts.not_owner',
    });
  // The one who asks owns another company, and sees their own request from there.
  const elsewhere = await addMember(db, { personId: asking });
  await expect(decideRequest(deps, elsewhere, { id, granted: true })).rejects.toMatchObject({
    code: 'accounts.no_such_request',
  });
  expect(await rolesOf(asking)).toEqual(['owner']);
});
