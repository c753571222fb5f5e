import { walled } from '@koble/db';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { actsOf, addMember } from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import type { MembershipRole, OrganisationActor } from './actor';
import { changeRole } from './change-role';
import { lockMembers, updateRole } from './membership-queries';

const { db } = await testDatabase();

let owner: OrganisationActor;
let member: OrganisationActor;
beforeEach(async () => {
  owner = await addMember(db);
  member = await addMember(db, { organisationId: owner.organisationId, role: 'member' });
});
const change = (actor: OrganisationActor, of: OrganisationActor, role: MembershipRole) =>
  changeRole({ db }, actor, { personId: of.personId, role });
const roleOf = async ({ personId }: OrganisationActor) =>
  (
    await db
      .selectFrom('membership')
      .select('role')
      .where('personId', '=', personId)
      .executeTakeFirstOrThrow()
  ).role;

test('an owner gives a member another role, and it is written down', async () => {
  await change(owner, member, 'accountant');
  expect(await roleOf(member)).toBe('accountant');
  expect(await actsOf(db, owner.personId)).toEqual(['member.role_changed']);
});

test('nobody raises themself', async () => {
  for (const role of ['member', 'accountant'] as const) {
    const actor = await addMember(db, { organisationId: owner.organisationId, role });
    await expect(change(actor, actor, 'owner')).rejects.toMatchObject({
      code: 'accounts.not_owner',
      kind: 'forbidden',
    });
    // Nor by saying that they are an owner.
    await expect(change({ ...actor, role: 'owner' }, actor, 'owner')).rejects.toMatchObject({
      code: 'accounts.not_owner',
    });
    expect(await roleOf(actor)).toBe(role);
  }
});

test('the last owner stays one, and another may step down', async () => {
  await expect(change(owner, owner, 'member')).rejects.toMatchObject({
    code: 'accounts.last_owner',
    kind: 'conflict',
  });
  await change(owner, owner, 'owner');
  await change(owner, member, 'owner');
  await change(owner, owner, 'member');
  expect(await roleOf(owner)).toBe('member');
});

test('an owner who is being made a member meanwhile waits, and decides nothing then', async () => {
  await change(owner, member, 'owner');
  const { personId, organisationId } = member;
  const second = await walled(db, { personId, organisationId }, async (trx) => {
    await lockMembers(trx, organisationId);
    const changing = change(owner, member, 'member').catch((error: unknown) => error);
    // Time enough to count the owners: without a lock each would end the other.
    await setTimeout(100);
    await updateRole(trx, { personId: owner.personId, organisationId, role: 'member' });
    return { changing };
  });
  expect(await second.changing).toMatchObject({ code: 'accounts.not_owner' });
  expect([await roleOf(owner), await roleOf(member)]).toEqual(['member', 'owner']);
});

test('a role is one that there is in such an organisation', async () => {
  await expect(change(owner, member, 'adviser')).rejects.toMatchObject({
    code: 'accounts.role_not_here',
    field: 'role',
  });
});

test('somebody of another organisation looks as if they were nobody', async () => {
  const stranger = await addMember(db, { role: 'member' });
  for (const personId of [stranger.personId, '00000000-0000-4000-8000-000000000000'])
    await expect(changeRole({ db }, owner, { personId, role: 'owner' })).rejects.toMatchObject({
      code: 'accounts.no_such_member',
      kind: 'not_found',
    });
  expect(await roleOf(stranger)).toBe('member');
});
