import type { DB, Db, Trx } from '@koble/db';
import type { Selectable } from 'kysely';
import type { PersonInput } from './account-input';

/** Throws where the person is gone: whoever is signed in has a row. */
export function getPerson(
  db: Db | Trx,
  id: string,
): Promise<Pick<Selectable<DB['person']>, 'email' | 'emailVerified'>> {
  return db
    .selectFrom('person')
    .select(['email', 'emailVerified'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

export async function updatePerson(trx: Trx, id: string, person: PersonInput): Promise<void> {
  await trx.updateTable('person').set(person).where('id', '=', id).execute();
}
