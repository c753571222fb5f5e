import type { DB, Db } from '@koble/db';
import type { Insertable } from 'kysely';
import { addOrganisation, addPerson } from './account-examples';

type Role = 'owner' | 'member' | 'accountant' | 'adviser';

/** An invented organisation with its people, one of each of these roles. */
export async function addStaffed(
  db: Db,
  name: string,
  roles: readonly Role[],
): Promise<{ id: string; people: string[] }> {
  const id = await addOrganisation(db, { name });
  const people: string[] = [];
  for (const role of roles) {
    const personId = await addPerson(db, `Hemmelig Navn av ${name}`);
    await db.insertInto('membership').values({ personId, organisationId: id, role }).execute();
    people.push(personId);
  }
  return { id, people };
}

/** An interest that was sent; a test says whose it is and what it is about. */
export async function addIntroduction(
  db: Db,
  of: Partial<Insertable<DB['introduction']>>,
): Promise<string> {
  const { id } = await db
    .insertInto('introduction')
    .values({
      kind: 'role',
      state: 'sent',
      title: 'Sveiser (demo)',
      sentAt: '2026-11-25T09:00:00Z',
      ...of,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A job seeker's interest in a company's role, with an adviser who has stepped in, and everybody there is in it by their part. */
export async function addCast(db: Db) {
  const seeker = await addPerson(db, 'Hemmelig Jobbsøker');
  const company = await addStaffed(db, 'Fjordsveis AS', ['owner', 'member', 'accountant']);
  const garden = await addStaffed(db, 'Demohagen', ['owner', 'adviser']);
  const [owner = '', member = '', accountant = ''] = company.people;
  const [gardener = '', adviser = ''] = garden.people;
  const introductionId = await addIntroduction(db, {
    initiatorPersonId: seeker,
    receiverOrganisationId: company.id,
    initiatorYesAt: '2026-11-25T09:00:00Z',
    adviserOrganisationId: garden.id,
    adviserPersonId: adviser,
    adviserPart: 'stepped_in',
  });
  const people = { seeker, owner, member, accountant, gardener, adviser };
  return { ...people, people, companyId: company.id, gardenId: garden.id, introductionId };
}
export type Cast = Awaited<ReturnType<typeof addCast>>;

/** What has been told, the names of people as the cast calls them. */
export async function listTold(db: Db, { people }: Pick<Cast, 'people'>) {
  const rows = await db
    .selectFrom('notification')
    .select(['personId', 'organisationId', 'topic', 'kind', 'data'])
    .execute();
  const names = new Map<string, string>(Object.entries(people).map(([name, id]) => [id, name]));
  return rows
    .map(({ personId, ...row }) => ({ ...row, to: names.get(personId) ?? 'somebody else' }))
    .sort((a, b) => a.to.localeCompare(b.to));
}

/** An outbox with nothing told yet. */
export async function forgetAll(db: Db): Promise<void> {
  for (const table of ['notification', 'domainEvent', 'mail', 'notificationPreference'] as const)
    await db.deleteFrom(table).execute();
}
