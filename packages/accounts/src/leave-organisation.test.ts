import { walled } from '@koble/db';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  actsOf,
  addMember,
  addOrganisation,
  eventsAbout,
} from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import type { OrganisationActor } from './actor';
import { leaveOrganisation } from './leave-organisation';
import { lockMembers } from './membership-queries';
import { removeMember } from './remove-member';

const { db } = await testDatabase();

let owner: OrganisationActor;
let member: OrganisationActor;
beforeEach(async () => {
  owner = await addMember(db);
  member = await addMember(db, { organisationId: owner.organisationId, role: 'member' });
});
const members = async () =>
  (
    await db
      .selectFrom('membership')
      .select('personId')
      .where('organisationId', '=', owner.organisationId)
      .execute()
  ).map(({ personId }) => personId);

describe('somebody who leaves', () => {
  test('is gone from the organisation, and it is written down', async () => {
    await leaveOrganisation({ db }, member);
    expect(await members()).toEqual([owner.personId]);
    expect(await actsOf(db, member.personId)).toEqual(['member.left']);
  });

  test('is not its last owner', async () => {
    await expect(leaveOrganisation({ db }, owner)).rejects.toMatchObject({
      code: 'accounts.last_owner',
      kind: 'conflict',
    });
    const second = await addMember(db, { organisationId: owner.organisationId });
    await leaveOrganisation({ db }, owner);
    expect(await members()).toContain(second.personId);
    expect(await members()).not.toContain(owner.personId);
  });

  test('waits for another owner who is leaving, and is the last one then', async () => {
    const second = await addMember(db, { organisationId: owner.organisationId });
    const { personId, organisationId } = second;
    const leaving = await walled(db, { personId, organisationId }, async (trx) => {
      await lockMembers(trx, organisationId);
      const other = leaveOrganisation({ db }, owner).catch((error: unknown) => error);
      // Time enough to count the owners: without a lock there would still be two.
      await setTimeout(100);
      await trx.deleteFrom('membership').where('personId', '=', personId).execute();
      return { other };
    });
    expect(await leaving.other).toMatchObject({ code: 'accounts.last_owner' });
    expect(await members()).toContain(owner.personId);
  });

  test('is one of it: an adviser who acts for a client has nothing to leave', async () => {
    const operatorId = await addOrganisation(db, { kind: 'operator' });
    await expect(
      leaveOrganisation({ db }, { ...member, role: 'adviser', operatorId }),
    ).rejects.toMatchObject({ code: 'accounts.no_such_member' });
    expect(await members()).toHaveLength(2);
  });
});

describe('somebody who is removed', () => {
  test('is gone, is told, and it is written down', async () => {
    const { organisationId, personId } = member;
    await removeMember({ db }, owner, personId);
    expect(await members()).toEqual([owner.personId]);
    expect(await eventsAbout(db, personId)).toEqual([
      { kind: 'membership.removed', organisationId, personId },
    ]);
    expect(await actsOf(db, owner.personId)).toEqual(['member.removed']);
  });

  test('is removed by an owner, and is not the last one', async () => {
    await expect(removeMember({ db }, member, owner.personId)).rejects.toMatchObject({
      code: 'accounts.not_owner',
    });
    await expect(removeMember({ db }, owner, owner.personId)).rejects.toMatchObject({
      code: 'accounts.last_owner',
    });
    expect(await members()).toHaveLength(2);
  });

  test('is one of the organisation: anybody else looks as if they were nobody', async () => {
    const stranger = await addMember(db, { role: 'member' });
    for (const personId of [stranger.personId, '00000000-0000-4000-8000-000000000000'])
      await expect(removeMember({ db }, owner, personId)).rejects.toMatchObject({
        code: 'accounts.no_such_member',
        kind: 'not_found',
      });
  });
});
