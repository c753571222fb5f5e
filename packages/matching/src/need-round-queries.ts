import type { Trx } from '@koble/db';
import { sql } from 'kysely';

/** A need with something found that somebody may be told of, kept from other workers. `today` is when the day began. */
export async function lockNeedWithNews(trx: Trx, today: Date): Promise<string | undefined> {
  const row = await trx
    .selectFrom('need')
    .select('id')
    .where(
      'id',
      'in',
      sql<string>`(
        select need_id from need_supply waiting
        where told_now_at is null or (told_at is null and ${notToldSince(today, sql.ref('waiting.need_id'))})
      )`,
    )
    .limit(1)
    .forNoKeyUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row?.id;
}

/** Marks what was found for a need as told to those who want it at once, and gives it. */
export async function takeNewest(trx: Trx, needId: string, now: Date): Promise<string[]> {
  const rows = await trx
    .updateTable('needSupply')
    .set({ toldNowAt: now })
    .where('needId', '=', needId)
    .where('toldNowAt', 'is', null)
    .returning('listingId')
    .execute();
  return rows.map(({ listingId }) => listingId);
}

/** The same for those who hear of a need at most once a day: nothing where they have heard since the day began. */
export async function takeOfDay(
  trx: Trx,
  needId: string,
  { now, today }: { now: Date; today: Date },
): Promise<string[]> {
  const rows = await trx
    .updateTable('needSupply')
    .set({ toldAt: now })
    .where('needId', '=', needId)
    .where('toldAt', 'is', null)
    .where(notToldSince(today, sql.val(needId)))
    .returning('listingId')
    .execute();
  return rows.map(({ listingId }) => listingId);
}

function notToldSince(today: Date, needId: ReturnType<typeof sql.ref>) {
  return sql<boolean>`not exists (
    select from need_supply told where told.need_id = ${needId} and told.told_at >= ${today}
  )`;
}
