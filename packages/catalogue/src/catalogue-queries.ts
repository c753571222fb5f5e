import type { Db } from '@koble/db';
import { sql } from 'kysely';
import type { SearchInput } from './schema';
import { PAGE_SIZE } from './schema';
import type { Visibility } from './visibility';

/** The ids of one page of open listings by PostgreSQL's full-text search, and how many there are in all. */
export async function findListingIds(
  db: Db,
  visibility: Visibility,
  input: Pick<SearchInput, 'q' | 'kind' | 'page' | 'sort'> & { municipalities: string[] | null },
): Promise<{ ids: string[]; total: number }> {
  const words = sql<string>`websearch_to_tsquery('norwegian', ${input.q})`;
  let found = db
    .selectFrom('openListing')
    .where('kind', 'in', input.kind === null ? visibility.kinds : [input.kind])
    .where((where) =>
      where.or([where('expiresAt', 'is', null), where('expiresAt', '>', sql<Date>`now()`)]),
    );
  if (input.kind !== null) found = found.where('kind', 'in', visibility.kinds);
  if (visibility.hiddenIds.length > 0) found = found.where('id', 'not in', visibility.hiddenIds);
  if (input.q !== '') found = found.where(sql<boolean>`text_search @@ ${words}`);
  const { municipalities } = input;
  if (municipalities !== null)
    found = found.where((where) =>
      where.or([where('municipality', 'is', null), where('municipality', 'in', municipalities)]),
    );
  const order =
    input.q === '' || input.sort === 'newest'
      ? sql`published_at desc`
      : sql`ts_rank_cd(text_search, ${words}) desc`;
  const rows = await found
    .select(['id', sql<number>`count(*) over ()`.as('total')])
    .orderBy(input.sort === 'deadline' ? sql`deadline asc nulls last` : order)
    .orderBy('id')
    .offset((input.page - 1) * PAGE_SIZE)
    .limit(PAGE_SIZE)
    .execute();
  return {
    ids: rows.flatMap(({ id }) => (id === null ? [] : [id])),
    total: rows[0]?.total ?? 0,
  };
}

/** Ids of the open listings whose title is likest this one, likest first (pg_trgm; an index answers it in order). */
export async function likestTitles(
  db: Db,
  kind: 'candidate' | 'pilot' | 'call',
  like: { title: string; limit: number },
): Promise<string[]> {
  const table = { candidate: 'candidate', pilot: 'pilotOffer', call: 'fundingCall' } as const;
  const open = kind === 'candidate' ? 'active' : 'published';
  const rows = await db
    .selectFrom(table[kind])
    .select('id')
    .where(sql<boolean>`state = ${sql.lit(open)}`)
    .orderBy(sql`title <-> ${like.title}`)
    .orderBy('id')
    .limit(like.limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** The next ids of open listings behind `afterId`, in order: the pages of a rebuild. */
export async function pageListingIds(db: Db, afterId: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('openListing')
    .select('id')
    .where('id', '>', afterId)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.flatMap(({ id }) => (id === null ? [] : [id]));
}

/** Organisations and calls whose name holds these letters, for suggestions. */
export async function findNames(
  db: Db,
  text: string,
  limit: number,
): Promise<{ group: 'organisation' | 'call'; id: string; text: string }[]> {
  const like = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
  const organisations = db
    .selectFrom('organisation')
    .select([sql<'organisation' | 'call'>`'organisation'`.as('group'), 'id', 'name as text'])
    .where('name', 'ilike', like)
    .where('kind', 'in', ['partner', 'funder'])
    .orderBy('name')
    .limit(limit);
  const calls = db
    .selectFrom('fundingCall')
    .select([sql<'organisation' | 'call'>`'call'`.as('group'), 'slug as id', 'title as text'])
    .where('title', 'ilike', like)
    .where('state', '=', 'published')
    .orderBy('title')
    .limit(limit);
  const [a, b] = await Promise.all([organisations.execute(), calls.execute()]);
  return [...b, ...a];
}
