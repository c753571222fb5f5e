import type { Db } from '@koble/db';
import { sql } from 'kysely';

/** Ids of open challenges that everybody may read and that share one of these topics, those first that share most, then the newest. */
export async function likestOpenChallenges(
  db: Db,
  like: { topics: readonly string[]; now: Date; limit: number },
): Promise<string[]> {
  const topics = sql`${[...like.topics]}::text[]`;
  const shared = sql<number>`(
    select count(*) from unnest(skills_must || skills_should) asked where asked = any(${topics})
  )`;
  const rows = await db
    .selectFrom('need')
    .select('id')
    .where('state', '=', 'published')
    .where('wantsPilot', '=', true)
    .where('audience', '=', 'all')
    .where('expiresAt', '>', like.now)
    // Written as the index has it.
    .where(sql<boolean>`(skills_must || skills_should) && ${topics}`)
    .orderBy(shared, 'desc')
    .orderBy('publishedAt', 'desc')
    .orderBy('id')
    .limit(like.limit)
    .execute();
  return rows.map(({ id }) => id);
}
