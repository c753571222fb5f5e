import { describe, expect, test } from 'vitest';
import { addMember, addPerson } from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import type { SignedIn } from './actor';
import { asActor } from './as-actor';

const { db } = await testDatabase();
const namesFor = (actor: SignedIn) =>
  asActor(db, actor, async (trx) =>
    (await trx.selectFrom('person').select('id').execute()).map(({ id }) => id),
  );

describe('behind the wall', () => {
  test('a colleague is read and not written, whatever the query', async () => {
    const owner = await addMember(db);
    const { organisationId } = owner;
    const member = await addMember(db, { organisationId, role: 'member' });
    expect(await namesFor(owner)).toEqual(expect.arrayContaining([member.personId]));
    await asActor(db, owner, async (trx) => {
      await trx.updateTable('person').set({ name: 'Noen andre' }).execute();
      await trx.deleteFrom('person').execute();
    });
    const people = await db.selectFrom('person').select(['id', 'name']).execute();
    expect(people.find(({ id }) => id === member.personId)?.name).toBe('Demo-Eira Fiktivdal');
    expect(people.find(({ id }) => id === owner.personId)?.name).toBe('Noen andre');
  });

  test('who asks to join is read by those who decide, until they have', async () => {
    const owner = await addMember(db);
    const personId = await addPerson(db);
    const { id } = await db
      .insertInto('membershipRequest')
      .values({ organisationId: owner.organisationId, personId, createdAt: new Date(0) })
      .returning('id')
      .executeTakeFirstOrThrow();
    expect(await namesFor(owner)).toContain(personId);
    expect(await namesFor(await addMember(db))).not.toContain(personId);
    await db
      .updateTable('membershipRequest')
      .set({ granted: false, decidedAt: new Date(0) })
      .where('id', '=', id)
      .execute();
    expect(await namesFor(owner)).not.toContain(personId);
  });
});
