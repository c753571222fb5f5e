import type { Db } from '@koble/db';

export interface Addressee {
  id: string;
  locale: 'nb' | 'nn' | 'en';
}

/** The person with this id or address (lower case), and the language they read. */
export function findAddressee(
  db: Db,
  key: { id: string } | { email: string },
): Promise<Addressee | undefined> {
  return db
    .selectFrom('person')
    .select(['id', 'locale'])
    .where((where) => ('id' in key ? where('id', '=', key.id) : where('email', '=', key.email)))
    .executeTakeFirst();
}

/**
 * What follows from a new password chosen by a link: whoever had the link has the address, and the other links that were asked
 * for end with it.
 */
export async function settlePasswordReset(db: Db, personId: string): Promise<void> {
  await db.updateTable('person').set({ emailVerified: true }).where('id', '=', personId).execute();
  // A reset link's row is the only one whose value is the bare id of a person.
  await db.deleteFrom('verification').where('value', '=', personId).execute();
}
