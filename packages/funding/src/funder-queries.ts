import type { Db, Trx } from '@koble/db';

/** Whether this is an organisation that gives funding. */
export async function isFunder(db: Db | Trx, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', id)
    .where('kind', '=', 'funder')
    .executeTakeFirst();
  return row !== undefined;
}

/** Every organisation that gives funding, by name. */
export function listFunders(db: Db | Trx): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('kind', '=', 'funder')
    .orderBy('name')
    .execute();
}

export async function organisationName(db: Db | Trx, id: string): Promise<string> {
  const { name } = await db
    .selectFrom('organisation')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return name;
}

/** The funder of this name, made with this id where there is none. Gives its id. */
export async function saveFunder(
  trx: Trx,
  { id, name, at }: { id: string; name: string; at: Date },
): Promise<string> {
  const known = await trx
    .selectFrom('organisation')
    .select('id')
    .where('kind', '=', 'funder')
    .where('name', '=', name)
    .executeTakeFirst();
  if (known !== undefined) return known.id;
  await trx
    .insertInto('organisation')
    .values({ id, kind: 'funder', name, status: 'active', source: 'stated', sourceAt: at })
    .execute();
  return id;
}
