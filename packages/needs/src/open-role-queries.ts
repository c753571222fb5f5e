import type { Db } from '@koble/db';
import { sql } from 'kysely';

/** Ids of open roles, those first that ask for most of these skills and occupations, then the newest. */
export async function likestOpenRoles(
  db: Db,
  like: { skills: readonly string[]; occupations: readonly string[]; now: Date; limit: number },
): Promise<string[]> {
  const shared = sql<number>`(
    select count(*) from unnest(skills_must || skills_should || occupations) asked
    where asked = any(${[...like.skills, ...like.occupations]}::text[])
  )`;
  const rows = await db
    .selectFrom('need')
    .select('id')
    .where('state', '=', 'published')
    .where('wantsPeople', '=', true)
    .where('expiresAt', '>', like.now)
    .orderBy(shared, 'desc')
    .orderBy('publishedAt', 'desc')
    .orderBy('id')
    .limit(like.limit)
    .execute();
  return rows.map(({ id }) => id);
}
