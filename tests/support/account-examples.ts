import type { DB, Db } from '@koble/db';
import type { Insertable } from 'kysely';

let made = 0;

/** An invented organisation in the database; gives its id. */
export async function addOrganisation(
  db: Db,
  of: Partial<Insertable<DB['organisation']>> = {},
): Promise<string> {
  made += 1;
  const { id } = await db
    .insertInto('organisation')
    .values({ kind: 'company', name: `Oppdiktet ${made} AS`, source: 'demo', ...of })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** An invented person in the database; gives the id. */
export async function addPerson(db: Db, name = 'Demo-Eira Fiktivdal'): Promise<string> {
  made += 1;
  const { id } = await db
    .insertInto('person')
    .values({ name, email: `person${made}@koble.example` })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
