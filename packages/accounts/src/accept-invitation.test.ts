import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { actsOf, addMember, addPerson, eventsAbout } from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { acceptInvitation } from './accept-invitation';
import type { OrganisationActor, PersonActor } from './actor';
import { getInvitation } from './get-invitation';
import { inviteMember } from './invite-member';
import { revokeInvitation } from './revoke-invitation';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-25T10:00:00Z');
const deps = { db, clock };

let owner: OrganisationActor;
let invited: PersonActor;
let email: string;
let id: string;
let token: string;
let made = 0;
beforeEach(async () => {
  clock.set('2026-11-25T10:00:00Z');
  made += 1;
  email = `invited${made}@koble.example`;
  owner = await addMember(db);
  invited = await personWith({ email });
  ({ id } = await inviteMember(deps, owner, { email, role: 'accountant' }));
  const [event] = await eventsAbout(db, id);
  token = String(event?.['token']);
});

async function personWith(of: { email: string; emailVerified?: boolean }): Promise<PersonActor> {
  return { kind: 'candidate', personId: await addPerson(db, 'Demo-Hamid Oppdiktmo', of) };
}
const rolesOf = ({ personId }: PersonActor) =>
  db
    .selectFrom('membership')
    .select(['organisationId', 'role'])
    .where('personId', '=', personId)
    .execute();

describe('an invitation that holds', () => {
  test('says from whom it is and for what, to whoever has its link, and no more', async () => {
    const { name } = await db
      .selectFrom('organisation')
      .select('name')
      .where('id', '=', owner.organisationId)
      .executeTakeFirstOrThrow();
    expect(await getInvitation(deps, token)).toEqual({
      organisation: name,
      role: 'accountant',
      expiresAt: '2026-12-02T10:00:00.000Z',
    });
  });

  test('makes its person a member in that role, and is told and written down', async () => {
    const { organisationId } = owner;
    expect(await acceptInvitation(deps, invited, token)).toEqual({ organisationId });
    expect(await rolesOf(invited)).toEqual([{ organisationId, role: 'accountant' }]);
    expect((await eventsAbout(db, id)).at(-1)).toEqual({
      kind: 'invitation.accepted',
      invitationId: id,
      personId: invited.personId,
    });
    expect(await actsOf(db, invited.personId)).toEqual(['invitation.accepted']);
  });

  test('is the address’s, however its letters are written', async () => {
    await db
      .updateTable('person')
      .set({ email: email.toUpperCase() })
      .where('id', '=', invited.personId)
      .execute();
    await acceptInvitation(deps, invited, token);
    expect(await rolesOf(invited)).toHaveLength(1);
  });

  test('is not for somebody with another address, or one that they have not shown to be theirs', async () => {
    const other = await personWith({ email: `other${made}@koble.example` });
    await db
      .updateTable('person')
      .set({ emailVerified: false })
      .where('id', '=', invited.personId)
      .execute();
    for (const person of [other, invited]) {
      await expect(acceptInvitation(deps, person, token)).rejects.toMatchObject({
        code: 'accounts.invitation_for_other',
        kind: 'forbidden',
      });
      expect(await rolesOf(person)).toEqual([]);
    }
  });
});

describe('an invitation that is over', () => {
  const over = {
    accepted: () => acceptInvitation(deps, invited, token),
    revoked: () => revokeInvitation(deps, owner, id),
    expired: async () => {
      clock.set('2026-12-02T10:00:00Z');
    },
  };

  const acceptHere = (_deps: typeof deps, link: string) => acceptInvitation(deps, invited, link);

  test.each(Object.entries(over))(
    'because it was %s says so and lets nobody in',
    async (why, end) => {
      await end();
      const before = await rolesOf(invited);
      for (const ask of [getInvitation, acceptHere])
        await expect(ask(deps, token)).rejects.toMatchObject({
          code: 'accounts.invitation_over',
          kind: 'conflict',
          details: { why },
        });
      expect(await rolesOf(invited)).toEqual(before);
    },
  );

  test('is accepted once, also when it is pressed twice', async () => {
    const twice = await Promise.allSettled(
      [1, 2].map(() => acceptInvitation(deps, invited, token)),
    );
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await eventsAbout(db, id)).toHaveLength(2);
  });
});

test('a token that nobody was sent is no invitation, nor is what is kept of one', async () => {
  const { tokenHash } = await db
    .selectFrom('invitation')
    .select('tokenHash')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  for (const guess of ['x', tokenHash])
    await expect(getInvitation(deps, guess)).rejects.toMatchObject({
      code: 'accounts.no_such_invitation',
      kind: 'not_found',
    });
});
