import type { Trx } from '@koble/db';

/** A person whom the actor knows by name: themself, a colleague, or somebody of the other side after both yes. */
export function findPerson(
  trx: Trx,
  id: string,
): Promise<{ name: string; email: string } | undefined> {
  return trx.selectFrom('person').select(['name', 'email']).where('id', '=', id).executeTakeFirst();
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
