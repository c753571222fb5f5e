import type { Trx } from '@koble/db';
import { sql } from 'kysely';

/** What these calls are called, also when they have closed since they were linked. */
export function listCallTitles(
  trx: Trx,
  ids: readonly string[],
): Promise<{ id: string; slug: string; title: string }[]> {
  return trx
    .selectFrom('fundingCall')
    .select(['id', 'slug', 'title'])
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .where('state', '<>', 'draft')
    .orderBy('title')
    .execute();
}
