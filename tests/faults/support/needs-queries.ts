import type { Db } from '@koble/db';
import { sql } from 'kysely';

const GOAL = 'Vi skal automatisere pakkingen og trenger noen som kan styre roboter.';

/** An organisation to own the needs of a test. */
export async function insertOrganisation(db: Db): Promise<string> {
  const { id } = await db
    .insertInto('organisation')
    .values({ kind: 'company', name: 'Oppdiktet AS', source: 'demo' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Published needs that are roles, and every third a challenge too. Gives their ids. */
export async function insertNeeds(
  db: Db,
  organisationId: string,
  titles: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    insert into need (organisation_id, state, title, goal, wants_people, wants_pilot, wants_funding, published_at, expires_at)
    select ${organisationId}::uuid, 'published', title, ${GOAL}, true, n % 3 = 0, false, now(), now() + interval '30 days'
    from unnest(${[...titles]}::text[]) with ordinality as t (title, n)
    returning id`.execute(db);
  return rows.map(({ id }) => id);
}

export async function renameNeed(db: Db, id: string, title: string): Promise<void> {
  await db.updateTable('need').set({ title }).where('id', '=', id).execute();
}

/** Paused needs are open again, open ones paused: their documents come and go. */
export async function togglePause(db: Db, id: string): Promise<void> {
  await sql`
    update need set state = case state when 'paused' then 'published' else 'paused' end::need_state where id = ${id}::uuid`.execute(
    db,
  );
}

export async function deleteNeed(db: Db, id: string): Promise<void> {
  await db.deleteFrom('need').where('id', '=', id).execute();
}

/** Rows that wait to be sent, those put aside among them. */
export async function countDirty(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('searchDirty')
    .select(sql<number>`count(*)`.as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

/** Listings that the engine has refused, with its reasons. */
export async function quarantined(
  db: Db,
): Promise<{ listingId: string; problem: string | null }[]> {
  return db
    .selectFrom('searchDirty')
    .select(['listingId', 'problem'])
    .where('problem', 'is not', null)
    .execute();
}

/** What the last comparison has written down. */
export async function lastReconciliation(db: Db): Promise<object | undefined> {
  return db
    .selectFrom('searchReconciliation')
    .select(['compared', 'missing', 'stale', 'ghost', 'milliseconds'])
    .orderBy('id', 'desc')
    .executeTakeFirst();
}
