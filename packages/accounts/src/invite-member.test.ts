import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  actsOf,
  addMember,
  addOrganisation,
  eventsAbout,
} from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { InvitationInput } from './account-input';
import { MEMBERSHIP_ROLES, type OrganisationActor } from './actor';
import { inviteMember } from './invite-member';
import { revokeInvitation } from './revoke-invitation';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-25T10:00:00Z');
const deps = { db, clock };
const EMAIL = 'ny@koble.example';

let owner: OrganisationActor;
beforeEach(async () => {
  clock.set('2026-11-25T10:00:00Z');
  owner = await addMember(db);
});
const invite = (actor: OrganisationActor, email = EMAIL) =>
  inviteMember(deps, actor, { email, role: 'member' });
const invitationsOf = ({ organisationId }: OrganisationActor) =>
  db
    .selectFrom('invitation')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .orderBy('createdAt')
    .execute();

describe('an invitation', () => {
  test('holds for seven days, and its token is told to nobody but the address', async () => {
    const { id } = await invite(owner);
    const [row] = await invitationsOf(owner);
    expect(row).toMatchObject({
      id,
      email: EMAIL,
      role: 'member',
      invitedBy: owner.personId,
      expiresAt: new Date('2026-12-02T10:00:00Z'),
    });
    const [event] = await eventsAbout(db, id);
    expect(event).toEqual({
      kind: 'invitation.made',
      invitationId: id,
      token: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(JSON.stringify(row)).not.toContain(event?.['token']);
    expect(await actsOf(db, owner.personId)).toEqual(['invitation.made']);
  });

  test('is one to an address, however it is written, until it has run out', async () => {
    await invite(owner);
    const again = InvitationInput.parse({ email: ' NY@koble.example ', role: 'owner' });
    await expect(inviteMember(deps, owner, again)).rejects.toMatchObject({
      code: 'accounts.already_invited',
      field: 'email',
    });
    clock.set('2026-12-02T10:00:00Z');
    await inviteMember(deps, owner, again);
    expect((await invitationsOf(owner)).map(({ revokedAt }) => revokedAt)).toEqual([
      clock.now(),
      null,
    ]);
  });

  test('is not for who is there already', async () => {
    const { organisationId } = owner;
    const { personId } = await addMember(db, { organisationId, role: 'member' });
    const { email } = await db
      .selectFrom('person')
      .select('email')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    await expect(invite(owner, email)).rejects.toMatchObject({ code: 'accounts.already_member' });
  });

  test('is made by an owner alone: not by others who are there, nor by a client’s adviser', async () => {
    const { organisationId } = owner;
    for (const role of MEMBERSHIP_ROLES.filter((other) => other !== 'owner'))
      await expect(invite(await addMember(db, { organisationId, role }))).rejects.toMatchObject({
        code: 'accounts.not_owner',
        kind: 'forbidden',
      });
    const operatorId = await addOrganisation(db, { kind: 'operator' });
    await expect(invite({ ...owner, role: 'adviser', operatorId })).rejects.toMatchObject({
      code: 'accounts.not_owner',
    });
    expect(await invitationsOf(owner)).toEqual([]);
  });

  test('is not made by somebody who still passes for an owner, and is none any more', async () => {
    await addMember(db, { organisationId: owner.organisationId });
    await db
      .updateTable('membership')
      .set({ role: 'member' })
      .where('personId', '=', owner.personId)
      .execute();
    await expect(invite(owner)).rejects.toMatchObject({ code: 'accounts.not_owner' });
  });

  test('is to a role that there is in such an organisation', async () => {
    await expect(
      inviteMember(deps, owner, { email: EMAIL, role: 'adviser' }),
    ).rejects.toMatchObject({ code: 'accounts.role_not_here', field: 'role' });
    await inviteMember(deps, owner, { email: EMAIL, role: 'accountant' });
  });

  test('is one of twenty a day', async () => {
    for (let i = 0; i < 20; i += 1) await invite(owner, `ny${i}@koble.example`);
    await expect(invite(owner)).rejects.toMatchObject({
      code: 'accounts.too_many_invitations',
      kind: 'too_many',
    });
    clock.set('2026-11-26T10:00:00Z');
    await invite(owner);
  });
});

describe('an invitation that is taken back', () => {
  test('is revoked once, and the address may be invited again', async () => {
    const { id } = await invite(owner);
    await revokeInvitation(deps, owner, id);
    await expect(revokeInvitation(deps, owner, id)).rejects.toMatchObject({
      code: 'accounts.no_such_invitation',
    });
    await invite(owner);
    expect(await actsOf(db, owner.personId)).toEqual([
      'invitation.made',
      'invitation.revoked',
      'invitation.made',
    ]);
  });

  test('is the organisation’s own: another’s looks as if there were none', async () => {
    const { id } = await invite(owner);
    for (const [actor, invitation] of [
      [await addMember(db), id],
      [owner, '00000000-0000-4000-8000-000000000000'],
    ] as const)
      await expect(revokeInvitation(deps, actor, invitation)).rejects.toMatchObject({
        code: 'accounts.no_such_invitation',
        kind: 'not_found',
      });
    expect((await invitationsOf(owner))[0]?.revokedAt).toBeNull();
  });
});
