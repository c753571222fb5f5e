import type { Trx } from '@koble/db';

/** A person's name and address; behind the wall of themself, a colleague, or somebody of the other side after both yes. */
export function findPerson(
  trx: Trx,
  id: string,
): Promise<{ name: string; email: string } | undefined> {
  return trx.selectFrom('person').select(['name', 'email']).where('id', '=', id).executeTakeFirst();
}

/** The skills of somebody's own profile, shown or hidden; none without one. */
export async function listOwnSkills(trx: Trx, personId: string): Promise<readonly string[]> {
  const found = await trx
    .selectFrom('candidate')
    .select('skills')
    .where('personId', '=', personId)
    .executeTakeFirst();
  return found?.skills ?? [];
}

/**
 * Who answers for an organisation: this human of theirs or, where they have left it or acted from outside as its adviser, the first
 * of its owners.
 */
export async function findSpokesperson(
  trx: Trx,
  organisationId: string,
  personId: string | null,
): Promise<string | null> {
  const members = await trx
    .selectFrom('membership')
    .select(['personId', 'role'])
    .where('organisationId', '=', organisationId)
    .orderBy('createdAt')
    .orderBy('personId')
    .execute();
  const found =
    members.find((member) => member.personId === personId) ??
    members.find(({ role }) => role === 'owner');
  return found?.personId ?? null;
}

/** The public name of an organisation. */
export async function findOrganisationName(trx: Trx, id: string): Promise<string | undefined> {
  const found = await trx
    .selectFrom('organisation')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirst();
  return found?.name;
}
